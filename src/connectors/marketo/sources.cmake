# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND sources
    marketo/embedcode.cpp marketo/embedcode.h
    marketo/marketoclient.cpp marketo/marketoclient.h
    marketo/marketofields.cpp marketo/marketofields.h
    marketo/marketoform.cpp marketo/marketoform.h)
