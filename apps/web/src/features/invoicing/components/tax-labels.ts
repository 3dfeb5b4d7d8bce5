import { useLingui } from '@lingui/react/macro';

/** What each answer is called, by the name of its field. */
export function useAnswerLabels(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    serviceClass: t`Kind of service`,
    usedIn: t`Country where the result is used`,
    placeOfService: t`Place of the service`,
    arrangedIn: t`The arranged transaction is taxed`,
    intermediaryTaxedIn: t`The service is taxed`,
    consumerAbroad: t`The service is`,
    rate: t`Tax rate`,
    serviceCode: t`Item of the list of LC 116/2003`,
    'stated.category': t`How it is taxed`,
    'stated.rate': t`Tax rate`,
    'stated.legalBasis': t`Legal basis`,
    'buyer.region': t`State or province of the buyer`,
    'buyer.taxId': t`Tax number of the buyer`,
    'buyer.taxIdVerifiedOn': t`Day on which the buyer's number was confirmed`,
    'buyer.status': t`The buyer is`,
    'buyer.otherProof': t`Another proof of the buyer's business`,
    'buyer.proof': t`Proof`,
    'seller.region': t`Your state or province`,
    'seller.taxId': t`Your tax number`,
    'seller.isSmallBusiness': t`Not registered, or a small business`,
    'seller.municipality': t`Municipality`,
    'seller.provincialRegistration': t`Your registration in the province`,
    'seller.provincialRate': t`Tax rate`,
    'seller.provincialBasis': t`Legal basis`,
    'seller.isAboveOssThreshold': t`Above the threshold?`,
    'seller.exportUndertaking': t`Number of the Letter of Undertaking`,
    undertaking: t`Number of the Letter of Undertaking`,
    'export.isTaxPaid': t`Tax paid and refunded`,
    'used-abroad': t`Is the result used outside your country?`,
    'foreign-currency': t`Is it paid in a foreign convertible currency?`,
    'listed-service': t`Is the service on the list that your country frees as an export?`,
    'contract-on-file': t`Is the written contract with the customer on file?`,
  };
}

/** Ready answers, by field and value; those that mean the same everywhere by value alone. */
export function useOptionLabels(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    '=yes': t`Yes`,
    '=no': t`No`,
    '=business': t`a business`,
    '=consumer': t`Treat the buyer as a consumer`,
    'buyer.status=consumer': t`a consumer`,
    '=other-proof': t`The buyer proves the business in another way`,
    'seller.taxId=none': t`Not registered: below the threshold, or exempt as a small business`,
    'seller.provincialRegistration=none': t`No: only the federal GST is charged`,
    'undertaking=paid': t`The tax is paid and refunded`,
    'seller.isAboveOssThreshold=yes': t`Yes: the customer's rate, declared through the One Stop Shop`,
    'seller.isAboveOssThreshold=no': t`No: the rate of your country`,
    'stated.category=S': t`Tax is charged at a rate`,
    'stated.category=Z': t`Taxed at the zero rate`,
    'stated.category=E': t`Exempt from tax`,
    'stated.category=AE': t`Reverse charge: the buyer owes the tax`,
    'stated.category=G': t`Export, free of tax`,
    'stated.category=O': t`Outside the scope of the tax`,
    'placeOfService=seller': t`in your country`,
    'placeOfService=buyer': t`in the buyer's country`,
    'placeOfService=elsewhere': t`in a third country`,
    'arrangedIn=seller': t`in your country`,
    'arrangedIn=buyer': t`in the buyer's country`,
    'arrangedIn=outside': t`outside the EU`,
    'intermediaryTaxedIn=seller': t`where the intermediary is`,
    'intermediaryTaxedIn=buyer': t`where the customer is`,
    'consumerAbroad=home': t`taxed at home`,
    'consumerAbroad=export': t`free as an export`,
    'consumerAbroad=other': t`something else`,
  };
}
