# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND sources
    dynamics/dataverse.cpp dynamics/dataverse.h
    dynamics/dynamicscheck.cpp dynamics/dynamicscheck.h
    dynamics/dynamicsfields.cpp dynamics/dynamicsfields.h
    dynamics/dynamicspaste.cpp dynamics/dynamicspaste.h
    dynamics/dynamicsrules.cpp dynamics/dynamicsrules.h
    dynamics/dynamicssteps.cpp dynamics/dynamicssteps.h)
