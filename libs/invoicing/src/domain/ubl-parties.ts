import type { Address, Party } from './parties.ts';
import { printedBuyerIds, printedSellerIds, type PrintedIds } from './party-ids.ts';
import type { TaxCategory } from './tax-facts.ts';
import { branch, leaf } from './xml.ts';

/** BG-4. */
export function sellerXml(seller: Party, categories: readonly TaxCategory[]): string {
  return branch('cac:AccountingSupplierParty', [partyXml(seller, printedSellerIds(seller, categories))]);
}

/** BG-7. */
export function buyerXml(buyer: Party, categories: readonly TaxCategory[]): string {
  return branch('cac:AccountingCustomerParty', [partyXml(buyer, printedBuyerIds(buyer, categories), 1)]);
}

/** @param maxIds the buyer may carry one other id (BT-46), the seller any number (BT-29) */
function partyXml(party: Party, ids: PrintedIds, maxIds = 9): string {
  return branch('cac:Party', [
    leaf('cbc:EndpointID', party.endpoint?.value, { schemeID: party.endpoint?.scheme }),
    ...otherIds(party, ids)
      .slice(0, maxIds)
      .map((id) => branch('cac:PartyIdentification', [leaf('cbc:ID', id)])),
    branch('cac:PartyName', [leaf('cbc:Name', party.tradingName)]),
    addressXml(party.address),
    taxSchemeXml(ids.vatId, 'VAT'),
    taxSchemeXml(ids.localTaxNumber, 'TAX'),
    branch('cac:PartyLegalEntity', [
      leaf('cbc:RegistrationName', party.name),
      leaf('cbc:CompanyID', party.registrationId),
    ]),
    branch('cac:Contact', [
      leaf('cbc:Name', party.contact?.name),
      leaf('cbc:Telephone', party.contact?.phone),
      leaf('cbc:ElectronicMail', party.contact?.email),
    ]),
  ]);
}

function otherIds(party: Party, ids: PrintedIds): string[] {
  const all = [...(party.localIds ?? []).map(({ value }) => value), ...(ids.otherId === null ? [] : [ids.otherId])];
  return [...new Set(all)];
}

function taxSchemeXml(companyId: string | null, scheme: 'VAT' | 'TAX'): string {
  if (companyId === null || companyId.trim() === '') return '';
  return branch('cac:PartyTaxScheme', [
    leaf('cbc:CompanyID', companyId),
    branch('cac:TaxScheme', [leaf('cbc:ID', scheme)]),
  ]);
}

function addressXml({ street, extra, city, postCode, region, country }: Address): string {
  return branch('cac:PostalAddress', [
    leaf('cbc:StreetName', street),
    leaf('cbc:AdditionalStreetName', extra),
    leaf('cbc:CityName', city),
    leaf('cbc:PostalZone', postCode),
    leaf('cbc:CountrySubentity', region),
    branch('cac:Country', [leaf('cbc:IdentificationCode', country)]),
  ]);
}
