# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND sources
    azureblob/blobcheck.cpp azureblob/blobcheck.h
    azureblob/blobpull.cpp azureblob/blobpull.h)
