# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND sources
    https/endpoint.cpp https/endpoint.h
    https/endpointurl.cpp https/endpointurl.h)
