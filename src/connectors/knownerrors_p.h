// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/knownerrors.h"

/// The parts of the catalogue, each a table in a file of its own. A new known error goes into the table it belongs to;
/// the codes that lead to it go into errorcodes.cpp, the words of a pasted text into errortextmatch.cpp.
namespace leadlight::connectors {

std::span<const KnownError>
crmErrors(); ///< knownerrors_crm.cpp: Entra and Dynamics 365, the eight documented errors first
std::span<const KnownError> storageErrors();  ///< knownerrors_storage.cpp: Azure Table and Azure Blob
std::span<const KnownError> leadFormErrors(); ///< knownerrors_leadforms.cpp: Marketo, Salesforce, HTTPS endpoint
std::span<const KnownError> generalErrors();  ///< knownerrors_general.cpp: settings, keychain, network, any service

} // namespace leadlight::connectors
