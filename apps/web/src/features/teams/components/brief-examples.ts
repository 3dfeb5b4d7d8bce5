import { useLingui } from '@lingui/react/macro';

export interface BriefExample {
  readonly title: string;
  readonly text: string;
}

/**
 * Three real shapes of work: a day's prototype, a shop in three languages, a health text whose data must stay at home.
 * The texts stay English in every language of the page, because the reader of briefs reads English.
 */
export function useBriefExamples(): readonly BriefExample[] {
  const { t } = useLingui();
  return [
    {
      title: t`A sketch becomes a prototype`,
      text: 'I have a napkin sketch of an app for booking a table. Turn it into a click prototype in English and test it with five people, by tomorrow evening, for 1,500.',
    },
    {
      title: t`A bakery opens a web shop`,
      text: 'We have the product texts of our bakery in French and a logo. We want a web shop page in French, German and Arabic, with checked translations, by Friday, for 4,000.',
    },
    {
      title: t`A leaflet for patients`,
      text: 'Our clinic has a patient leaflet in English. We need it in Swahili and Somali, proofread and checked by a nurse. It mentions patients, so health data must stay where the law allows it.',
    },
  ];
}
