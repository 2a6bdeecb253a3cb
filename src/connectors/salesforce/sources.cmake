# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND sources
    salesforce/organizationid.cpp salesforce/organizationid.h
    salesforce/webtoleadform.cpp salesforce/webtoleadform.h
    salesforce/webtolead.cpp salesforce/webtolead.h)
