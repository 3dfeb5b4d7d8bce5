import type { RateTable } from './rates.ts';

/**
 * A SAMPLE in the format of the ECB's daily reference file, for demos and tests: a Friday, invented values of a realistic size.
 * A string instead of a file, so that it travels with a bundled server. Real rates: https://www.ecb.europa.eu/stats/eurofxref/
 */
export const SAMPLE_EUROFXREF = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates (SAMPLE)</gesmes:subject>
	<gesmes:Sender>
		<gesmes:name>Sample in the format of the European Central Bank</gesmes:name>
	</gesmes:Sender>
	<Cube>
		<Cube time='2026-11-20'>
			<Cube currency='USD' rate='1.1583'/>
			<Cube currency='JPY' rate='176.42'/>
			<Cube currency='CZK' rate='24.315'/>
			<Cube currency='DKK' rate='7.4689'/>
			<Cube currency='GBP' rate='0.87425'/>
			<Cube currency='HUF' rate='385.63'/>
			<Cube currency='PLN' rate='4.2518'/>
			<Cube currency='RON' rate='5.0871'/>
			<Cube currency='SEK' rate='11.0045'/>
			<Cube currency='CHF' rate='0.9287'/>
			<Cube currency='ISK' rate='146.90'/>
			<Cube currency='NOK' rate='11.7625'/>
			<Cube currency='TRY' rate='52.1034'/>
			<Cube currency='AUD' rate='1.7689'/>
			<Cube currency='BRL' rate='6.1845'/>
			<Cube currency='CAD' rate='1.6243'/>
			<Cube currency='CNY' rate='8.2112'/>
			<Cube currency='HKD' rate='9.0137'/>
			<Cube currency='IDR' rate='19321.11'/>
			<Cube currency='ILS' rate='3.7816'/>
			<Cube currency='INR' rate='103.2410'/>
			<Cube currency='KRW' rate='1698.55'/>
			<Cube currency='MXN' rate='21.3372'/>
			<Cube currency='MYR' rate='4.7912'/>
			<Cube currency='NZD' rate='2.0321'/>
			<Cube currency='PHP' rate='68.108'/>
			<Cube currency='SGD' rate='1.5087'/>
			<Cube currency='THB' rate='37.412'/>
			<Cube currency='ZAR' rate='19.8715'/>
		</Cube>
	</Cube>
</gesmes:Envelope>
`;

export const SAMPLE_SOURCE = 'ECB reference rate (sample)';

/** Currencies the ECB does not publish, entered by hand from national sources. A SAMPLE like the one above. */
export const SAMPLE_NATIONAL_RATES: RateTable = {
  base: 'EUR',
  source: 'national central bank, entered by hand (sample)',
  days: [
    {
      date: '2026-11-20',
      rates: { KES: '149.60', AED: '4.25389', NGN: '1684.25', VND: '30512.5', RWF: '1698.2', UAH: '48.9150' },
    },
  ],
};
