/**
 * Subdivisions by ISO 3166-2 code without the country, `code:name`, further spellings after bars. Names as people there write
 * them. India's numbers are the GST state codes (first two digits of a GSTIN). Source: ISO 3166-2; GSTN state code list.
 */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  AU: 'ACT:Australian Capital Territory, NSW:New South Wales, NT:Northern Territory, QLD:Queensland, SA:South Australia, TAS:Tasmania, VIC:Victoria, WA:Western Australia',
  BR:
    'AC:Acre, AL:Alagoas, AP:Amapá, AM:Amazonas, BA:Bahia, CE:Ceará, DF:Distrito Federal, ES:Espírito Santo, GO:Goiás, MA:Maranhão, ' +
    'MT:Mato Grosso, MS:Mato Grosso do Sul, MG:Minas Gerais, PA:Pará, PB:Paraíba, PR:Paraná, PE:Pernambuco, PI:Piauí, RJ:Rio de Janeiro, ' +
    'RN:Rio Grande do Norte, RS:Rio Grande do Sul, RO:Rondônia, RR:Roraima, SC:Santa Catarina, SP:São Paulo, SE:Sergipe, TO:Tocantins',
  CA:
    'AB:Alberta, BC:British Columbia, MB:Manitoba, NB:New Brunswick, NL:Newfoundland and Labrador, NS:Nova Scotia, NT:Northwest Territories, ' +
    'NU:Nunavut, ON:Ontario, PE:Prince Edward Island, QC:Québec|Quebec, SK:Saskatchewan, YT:Yukon',
  DE:
    'BW:Baden-Württemberg, BY:Bayern|Bavaria, BE:Berlin, BB:Brandenburg, HB:Bremen, HH:Hamburg, HE:Hessen|Hesse, MV:Mecklenburg-Vorpommern, ' +
    'NI:Niedersachsen|Lower Saxony, NW:Nordrhein-Westfalen|North Rhine-Westphalia, RP:Rheinland-Pfalz, SL:Saarland, SN:Sachsen|Saxony, ' +
    'ST:Sachsen-Anhalt, SH:Schleswig-Holstein, TH:Thüringen|Thuringia',
  ES:
    'AN:Andalucía, AR:Aragón, AS:Principado de Asturias|Asturias, CN:Canarias|Canary Islands, CB:Cantabria, CL:Castilla y León, CM:Castilla-La Mancha, ' +
    'CT:Catalunya|Cataluña|Catalonia, CE:Ceuta, EX:Extremadura, GA:Galicia, IB:Illes Balears|Islas Baleares, RI:La Rioja, MD:Comunidad de Madrid|Madrid, ' +
    'ML:Melilla, MC:Región de Murcia|Murcia, NC:Navarra, PV:Euskadi|País Vasco, VC:Comunitat Valenciana|Comunidad Valenciana, GC:Las Palmas, TF:Santa Cruz de Tenerife',
  FI: '01:Åland|Ahvenanmaa',
  FR:
    'ARA:Auvergne-Rhône-Alpes, BFC:Bourgogne-Franche-Comté, BRE:Bretagne, CVL:Centre-Val de Loire, 20R:Corse|COR, GES:Grand-Est|Grand Est, ' +
    'HDF:Hauts-de-France, IDF:Île-de-France|Ile-de-France, NOR:Normandie, NAQ:Nouvelle-Aquitaine, OCC:Occitanie, PDL:Pays-de-la-Loire|Pays de la Loire, ' +
    'PAC:Provence-Alpes-Côte d’Azur, GP:Guadeloupe|971, MQ:Martinique|972, GF:Guyane|973, RE:La Réunion|974|Réunion, YT:Mayotte|976',
  GB: 'ENG:England, NIR:Northern Ireland, SCT:Scotland, WLS:Wales|Cymru',
  GR: '69:Άγιο Όρος|Mount Athos',
  IN:
    'AN:Andaman and Nicobar Islands|35, AP:Andhra Pradesh|37, AR:Arunachal Pradesh|12, AS:Assam|18, BR:Bihar|10, CH:Chandigarh|04, ' +
    'CG:Chhattisgarh|CT|22, DH:Dadra and Nagar Haveli and Daman and Diu|DN|26, DL:Delhi|07, GA:Goa|30, GJ:Gujarat|24, HR:Haryana|06, ' +
    'HP:Himachal Pradesh|02, JK:Jammu and Kashmir|01, JH:Jharkhand|20, KA:Karnataka|29, KL:Kerala|32, LA:Ladakh|38, LD:Lakshadweep|31, ' +
    'MP:Madhya Pradesh|23, MH:Maharashtra|27, MN:Manipur|14, ML:Meghalaya|17, MZ:Mizoram|15, NL:Nagaland|13, OD:Odisha|OR|21, ' +
    'PY:Puducherry|34, PB:Punjab|03, RJ:Rajasthan|08, SK:Sikkim|11, TN:Tamil Nadu|33, TS:Telangana|TG|36, TR:Tripura|16, ' +
    'UP:Uttar Pradesh|09, UK:Uttarakhand|UT|05, WB:West Bengal|19',
  KE:
    '01:Baringo, 02:Bomet, 03:Bungoma, 04:Busia, 05:Elgeyo-Marakwet, 06:Embu, 07:Garissa, 08:Homa Bay, 09:Isiolo, 10:Kajiado, 11:Kakamega, ' +
    '12:Kericho, 13:Kiambu, 14:Kilifi, 15:Kirinyaga, 16:Kisii, 17:Kisumu, 18:Kitui, 19:Kwale, 20:Laikipia, 21:Lamu, 22:Machakos, 23:Makueni, ' +
    '24:Mandera, 25:Marsabit, 26:Meru, 27:Migori, 28:Mombasa, 29:Murang’a, 30:Nairobi City|Nairobi, 31:Nakuru, 32:Nandi, 33:Narok, 34:Nyamira, ' +
    '35:Nyandarua, 36:Nyeri, 37:Samburu, 38:Siaya, 39:Taita-Taveta, 40:Tana River, 41:Tharaka-Nithi, 42:Trans Nzoia, 43:Turkana, ' +
    '44:Uasin Gishu, 45:Vihiga, 46:Wajir, 47:West Pokot',
  PT:
    '01:Aveiro, 02:Beja, 03:Braga, 04:Bragança, 05:Castelo Branco, 06:Coimbra, 07:Évora, 08:Faro, 09:Guarda, 10:Leiria, 11:Lisboa|Lisbon, ' +
    '12:Portalegre, 13:Porto, 14:Santarém, 15:Setúbal, 16:Viana do Castelo, 17:Vila Real, 18:Viseu, 20:Região Autónoma dos Açores|Açores|Azores, ' +
    '30:Região Autónoma da Madeira|Madeira',
  US:
    'AL:Alabama, AK:Alaska, AZ:Arizona, AR:Arkansas, CA:California, CO:Colorado, CT:Connecticut, DE:Delaware, DC:District of Columbia, FL:Florida, ' +
    'GA:Georgia, HI:Hawaii, ID:Idaho, IL:Illinois, IN:Indiana, IA:Iowa, KS:Kansas, KY:Kentucky, LA:Louisiana, ME:Maine, MD:Maryland, MA:Massachusetts, ' +
    'MI:Michigan, MN:Minnesota, MS:Mississippi, MO:Missouri, MT:Montana, NE:Nebraska, NV:Nevada, NH:New Hampshire, NJ:New Jersey, NM:New Mexico, ' +
    'NY:New York, NC:North Carolina, ND:North Dakota, OH:Ohio, OK:Oklahoma, OR:Oregon, PA:Pennsylvania, RI:Rhode Island, SC:South Carolina, ' +
    'SD:South Dakota, TN:Tennessee, TX:Texas, UT:Utah, VT:Vermont, VA:Virginia, WA:Washington, WV:West Virginia, WI:Wisconsin, WY:Wyoming, PR:Puerto Rico',
};
