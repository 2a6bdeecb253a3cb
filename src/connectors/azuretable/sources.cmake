# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND sources
    azuretable/tablecheck.cpp azuretable/tablecheck.h
    azuretable/tablecheckpoint.cpp azuretable/tablecheckpoint.h
    azuretable/tablepull.cpp azuretable/tablepull.h)
