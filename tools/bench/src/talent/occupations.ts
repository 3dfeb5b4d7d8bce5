/**
 * Who works in the city: shares (%) and mean hourly wages (US$) of the major groups in San Francisco. Management, business (share),
 * office support (share), legal (share) and the mean over all stand in the Bureau of Labor Statistics' release of May 2023;
 * the other groups are rounded guesses that add up to the rest. Families are those of the skill catalogue.
 */
export const GROUPS = [
  { weight: 9.8, wage: 91.09, families: ['management', 'sales', 'marketing', 'finance'] },
  { weight: 8.7, wage: 54, families: ['finance', 'marketing', 'management', 'law'] },
  { weight: 7.6, wage: 66, families: ['software', 'data', 'web', 'security'] },
  { weight: 2, wage: 58, families: ['engineering', 'design'] },
  { weight: 1.6, wage: 52, families: ['science', 'research', 'data'] },
  { weight: 1.7, wage: 33, families: ['care', 'education'] },
  { weight: 1.1, wage: 79, families: ['law', 'finance'] },
  { weight: 5.2, wage: 37, families: ['education', 'care'] },
  { weight: 1.9, wage: 43, families: ['design', 'media', 'writing', 'stage', 'language'] },
  { weight: 5.2, wage: 72, families: ['health', 'science'] },
  { weight: 6.2, wage: 21, families: ['care', 'health'] },
  { weight: 2.1, wage: 34, families: ['security', 'office'] },
  { weight: 8.6, wage: 20, families: ['food-and-craft', 'hospitality'] },
  { weight: 3, wage: 23, families: ['trades', 'farming'] },
  { weight: 2.4, wage: 22, families: ['hospitality', 'care'] },
  { weight: 7.9, wage: 31, families: ['sales', 'marketing', 'web'] },
  { weight: 10.1, wage: 28, families: ['office', 'sales', 'finance'] },
  { weight: 0.1, wage: 20, families: ['farming', 'food-and-craft'] },
  { weight: 3.6, wage: 42, families: ['trades', 'engineering'] },
  { weight: 2.6, wage: 36, families: ['trades', 'transport'] },
  { weight: 3.1, wage: 27, families: ['food-and-craft', 'trades'] },
  { weight: 5.5, wage: 25, families: ['transport', 'office'] },
] as const;

/** Where the fifth of the pool that is remote works, with what it speaks and what an hour costs there against the city. */
export const ZONES = [
  { zone: 'Africa/Nairobi', country: 'KE', currency: 'KES', perDollar: 129, digits: 2, price: 0.25, tongue: 'sw' },
  { zone: 'Africa/Lagos', country: 'NG', currency: 'NGN', perDollar: 1500, digits: 2, price: 0.22, tongue: 'yo' },
  { zone: 'Africa/Cairo', country: 'EG', currency: 'EGP', perDollar: 48, digits: 2, price: 0.2, tongue: 'ar' },
  { zone: 'Africa/Johannesburg', country: 'ZA', currency: 'ZAR', perDollar: 18, digits: 2, price: 0.35, tongue: 'zu' },
  { zone: 'Asia/Kolkata', country: 'IN', currency: 'INR', perDollar: 84, digits: 2, price: 0.22, tongue: 'hi' },
  { zone: 'Asia/Manila', country: 'PH', currency: 'PHP', perDollar: 57, digits: 2, price: 0.2, tongue: 'tl' },
  { zone: 'Asia/Jakarta', country: 'ID', currency: 'IDR', perDollar: 15800, digits: 2, price: 0.2, tongue: 'id' },
  { zone: 'Asia/Karachi', country: 'PK', currency: 'USD', perDollar: 1, digits: 2, price: 0.2, tongue: 'ur' },
  { zone: 'Asia/Dubai', country: 'AE', currency: 'USD', perDollar: 1, digits: 2, price: 0.7, tongue: 'ar' },
  { zone: 'Asia/Tokyo', country: 'JP', currency: 'JPY', perDollar: 150, digits: 0, price: 0.6, tongue: 'ja' },
  { zone: 'Asia/Singapore', country: 'SG', currency: 'SGD', perDollar: 1.34, digits: 2, price: 0.8, tongue: 'zh' },
  { zone: 'Europe/Berlin', country: 'DE', currency: 'EUR', perDollar: 0.92, digits: 2, price: 0.8, tongue: 'de' },
  { zone: 'Europe/Paris', country: 'FR', currency: 'EUR', perDollar: 0.92, digits: 2, price: 0.75, tongue: 'fr' },
  { zone: 'Europe/Lisbon', country: 'PT', currency: 'EUR', perDollar: 0.92, digits: 2, price: 0.5, tongue: 'pt-PT' },
  { zone: 'Europe/Warsaw', country: 'PL', currency: 'PLN', perDollar: 3.9, digits: 2, price: 0.5, tongue: 'pl' },
  { zone: 'Europe/London', country: 'GB', currency: 'GBP', perDollar: 0.78, digits: 2, price: 0.8, tongue: 'en' },
  { zone: 'America/Sao_Paulo', country: 'BR', currency: 'BRL', perDollar: 5.6, digits: 2, price: 0.3, tongue: 'pt-BR' },
  { zone: 'America/Mexico_City', country: 'MX', currency: 'MXN', perDollar: 20, digits: 2, price: 0.35, tongue: 'es' },
  { zone: 'America/Bogota', country: 'CO', currency: 'USD', perDollar: 1, digits: 2, price: 0.3, tongue: 'es' },
  { zone: 'America/Toronto', country: 'CA', currency: 'CAD', perDollar: 1.37, digits: 2, price: 0.85, tongue: 'fr-CA' },
] as const;

/** Spoken at home in the city, beside English. */
export const HOME_TONGUES = [
  { weight: 58, tongue: 'en' },
  { weight: 17, tongue: 'es' },
  { weight: 14, tongue: 'zh' },
  { weight: 5, tongue: 'tl' },
  { weight: 2, tongue: 'vi' },
  { weight: 2, tongue: 'ru' },
  { weight: 1, tongue: 'hi' },
  { weight: 1, tongue: 'fr' },
] as const;

export const FIRST_NAMES =
  'Amina Diogo Ana Wanjiru Priya Rahul Mei Kenji Fatima Omar Sofia Mateo Lucia Pedro Ines Jonas Lena Paul Marie Chloe Hugo Ewa Marek Olga Ivan Grace Kwame Ngozi Chinedu Thandi Sipho Aisha Yusuf Noor Hassan Leila Karim Maria Jose Juan Carmen Luis Rosa Miguel Elena Diego Valeria Andres Camila James Mary John Linda Robert Susan Michael Karen David Lisa Daniel Nancy Emma Olivia Noah Liam Ethan Mia Ava Zoe Ruby Theo Max Oscar Felix Nina Clara Ida Arjun Divya Kavya Rohan Sanjay Sunita Wei Jing Hui Xin Yan Jun Haruto Yui Sakura Ren Siti Budi Dewi Putri Agus Maya Tala Bayani Liza Jasmine Ahmed Bilal Zara Sana Imran'.split(
    ' ',
  );

const BEGINNINGS =
  'Ando Bara Caste Domi Este Ferra Gonza Hama Iva Jova Kama Lope Mora Nova Oko Pere Quinta Rami Sala Tore Uma Vale Wana Yama Zava Adler Berg Clark Dahl Eber Falk Grün Hart Jen Klein Lind Müller North Oster'.split(
    ' ',
  );
const ENDINGS =
  'da do ga ka la ma mba mi moto na nez ni nkwo nova now o ra res ri ro ru s sen shi ska son stein ta tan tti va va-Lima wa witz ya yan yi za zaki zi'.split(
    ' ',
  );

/** Some 1,600 surnames that nobody has to own. */
export const SURNAMES = BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + ending));
