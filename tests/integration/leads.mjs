// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Leads as the marketplace writes them, made up from a number: the same number always gives the same lead.
// Each is { entity, expected }: what to write, in the words of @azure/data-tables, and what `leadlight leads --format ndjson`
// has to say about it.

const people = [
  ['John', 'Smith', 'Microsoft', 'CTO', 'US'],
  ['Příliš', 'Žluťoučký-Kůň', 'Ďábelské ódy s.r.o.', 'jednatel', 'CZ'],
  ['小明', '王', '台灣積體電路製造股份有限公司', '工程師', 'TW'],
  ['Zoë 🦊', "O'Neil", '👩‍👩‍👧 & Söhne "GmbH"', 'Head of <b>Sales</b>', 'DE'],
  ['محمد', 'العربي', 'شركة المثال', 'مدير', 'EG'],
  ['=cmd|', '+1', '@company', '-title', 'USA'],
];
const descriptions = ['', 'Campaigns: ', 'Line one\nline two, with "quotes"; and; semicolons', '我們想了解更多。🎉', 'Zavolejte mi prosím po 15. hodině.'];
const origins = [
  ['AzureMarketplace', 'INS', 'checkpoint.check-point-r77-10sg-byol', 'Check Point CloudGuard'],
  ['SPZA', 'PLT', 'docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a', 'DocuSign'],
  ['AzurePortal', 'Create', 'bitnami.openedxcypress', 'Open edX'],
  ['TestDrive', 'StartTestDrive', 'contoso.lead-viewer', 'Contoso Lead Viewer – Zkušební verze'],
  ['SPZA', 'SomethingNew', 'contoso.lead-viewer', 'Contoso Lead Viewer – Zkušební verze'],
];
const firstDay = Date.UTC(2018, 8, 28);
const leadsPerDay = 130; // more than fit into one batch

const pad = (number, digits) => String(number).padStart(digits, '0');
const dotNetTicks = (milliseconds) => (BigInt(milliseconds) + 62135596800000n) * 10000n;

function partitionOf(number) {
  const day = new Date(firstDay + Math.floor(number / leadsPerDay) * 86400000);
  return `${day.getUTCMonth() + 1}:2F${day.getUTCDate()}:2F${day.getUTCFullYear()}`;
}

function customerInfo([first, last, company, title, country], number) {
  return {
    FirstName: first, LastName: last, Email: `person${number}@example.com`, Phone: `+42060${pad(number, 7)}`,
    Country: country, Company: company, Title: title,
  };
}

/// Every kind of property that a table knows, beside the lead's own.
function extraProperties(number) {
  return {
    Attempts: { type: 'Int32', value: number - 100 },
    Serial: { type: 'Int64', value: String(9007199254740993n + BigInt(number)) },
    Score: { type: 'Double', value: number + 0.1 },
    Qualified: number % 2 === 0,
    TrackingId: { type: 'Guid', value: `3701c77e-1cfa-4c56-91e6-${pad(number, 12)}` },
    SeenAt: { type: 'DateTime', value: '2018-09-28T18:24:18.7117715Z' },
    Token: { type: 'Binary', value: Buffer.from(`token ${number} ✓`).toString('base64') },
  };
}

function ordinary(number) {
  const [source, action, offer, offerTitle] = origins[number % origins.length];
  const info = customerInfo(people[number % people.length], number);
  const created = new Date(firstDay + number * 61000).toISOString(); // 3 decimals
  const description = descriptions[number % descriptions.length];
  return {
    entity: {
      partitionKey: partitionOf(number), rowKey: `row-${pad(number, 9)}`,
      CustomerInfo: JSON.stringify(info), LeadSource: source, ActionCode: action, ProductId: offer,
      OfferDisplayName: offerTitle, PublisherDisplayName: offer.split('.')[0], CreatedTime: created, Description: description,
      ...(number % 10 === 0 ? extraProperties(number) : {}),
    },
    expected: {
      source, action, offer, publisher: offer.split('.')[0], offerTitle, description, createdAt: created,
      firstName: info.FirstName, lastName: info.LastName, email: info.Email, phone: info.Phone, country: info.Country,
      company: info.Company, title: info.Title, isTest: false, doNotContact: false, piiWithheld: false, hasProblems: false,
    },
  };
}

function doNotContact({ entity, expected }) {
  return { entity: { ...entity, ActionCode: 'DNC' }, expected: { ...expected, action: 'DNC', doNotContact: true } };
}

function withheld({ entity, expected }) {
  const nobody = { firstName: '', lastName: '', email: '', phone: '', country: '', company: '', title: '' };
  const info = { FirstName: '', LastName: '', Email: '', Phone: '', Country: '', Company: '', Title: '' };
  return { entity: { ...entity, CustomerInfo: JSON.stringify(info) }, expected: { ...expected, ...nobody, piiWithheld: true } };
}

function broken({ entity, expected }) {
  const { source, action, offer, publisher, offerTitle, description, createdAt } = expected;
  return {
    entity: { ...entity, CustomerInfo: entity.CustomerInfo.slice(0, 10) },
    expected: { source, action, offer, publisher, offerTitle, description, createdAt, isTest: false, hasProblems: true },
  };
}

/// What the Validate button of Partner Center sends.
function test({ entity, expected }, number) {
  const time = firstDay + number * 61000;
  const name = `MSFT_TEST_${dotNetTicks(time)}`;
  const info = { FirstName: name, LastName: name, Email: `${name}@test.com`, Phone: '1234567890', Country: 'US', Company: name, Title: name };
  return {
    entity: { ...entity, CustomerInfo: JSON.stringify(info), LeadSource: name, ActionCode: name, Description: name },
    expected: {
      ...expected, source: name, action: name, description: name, firstName: name, lastName: name, email: info.Email, phone: info.Phone,
      country: info.Country, company: name, title: name, isTest: true,
    },
  };
}

export function lead(number) {
  const plain = ordinary(number);
  if (number % 50 === 7) return doNotContact(plain);
  if (number % 97 === 5) return withheld(plain);
  if (number % 101 === 11) return broken(plain);
  if (number % 199 === 13) return test(plain, number);
  return plain;
}

/// An entity as the Table service has to hand it out again: name -> [value as in its JSON, EDM type told beside it].
export function onTheWire(entity) {
  const wire = {};
  for (const [name, value] of Object.entries(entity)) {
    if (name === 'partitionKey') wire.PartitionKey = [value, ''];
    else if (name === 'rowKey') wire.RowKey = [value, ''];
    else if (typeof value !== 'object') wire[name] = [value, ''];
    else wire[name] = [value.value, ['Int64', 'DateTime', 'Guid', 'Binary'].includes(value.type) ? `Edm.${value.type}` : ''];
  }
  return wire;
}

/// The numbers from..from+count-1 in batches as the Table service takes them: one partition, at most 100 entities.
export function* batches(from, count) {
  let batch = [];
  for (let number = from; number < from + count; ++number) {
    if (batch.length === 100 || (batch.length > 0 && partitionOf(number) !== partitionOf(batch[0]))) {
      yield batch;
      batch = [];
    }
    batch.push(number);
  }
  if (batch.length > 0) yield batch;
}

/// "--count 5 --from 7" -> { count: "5", from: "7" }
export function options(defaults) {
  const given = { ...defaults };
  for (let i = 2; i < process.argv.length; i += 2) given[process.argv[i].replace(/^--/, '')] = process.argv[i + 1];
  return given;
}
