/** How a seller in the EU treats its buyers, and what a buyer in the EU owes: VAT Directive 2006/112/EC, the same in all member states. */
export const EU_EXPORTER = {
  business:
    'Place of supply is outside the EU (Art. 44). Not subject to home VAT: category O in EN 16931 (then NO VAT identifiers may be printed in BT-31/BT-48; carry the local tax number in BT-32).',
  consumer: 'Art. 59 intangibles (advice, engineering, data, digital): outside scope, O. Other services: home VAT, S.',
  businessInBloc:
    "Place of supply is the customer's state (VAT Directive Art. 44). Invoice without VAT, category AE, both VAT numbers checked in VIES on the tax point date, report in EC sales list.",
  consumerInBloc:
    "General services: home VAT (Art. 45). Electronically supplied services: customer's rate via OSS once the 10,000 EUR yearly EU threshold is passed (Art. 58/59c).",
} as const;

export const EU_IMPORTER = {
  business:
    'Customer self-assesses VAT (Art. 196), normally deducts it in the same return; supplier charges nothing. Book output and input tax lines.',
  consumer:
    "Foreign supplier of digital services must use OSS (EU) or non-Union OSS (non-EU) from the first sale; other general services follow the supplier's country.",
} as const;
