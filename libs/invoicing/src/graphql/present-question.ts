import { regionName, regionsOf } from '@muster/jurisdictions';
import type { QuestionField } from '../domain/tax-questions.ts';
import { ratePercent } from '../application/written-words.ts';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { saidByPeople, type KeptAnswers } from '../application/kept-answers.ts';

export function presentQuestion({ code, about, question, missing, fields }: CannotDecide) {
  return {
    code,
    about: Object.entries(inWords(about)).map(([name, value]) => ({ name, value })),
    question,
    missing,
    fields: fields.map(presentField),
  };
}

/** A region's code is for machines; readers see its name. */
function inWords(about: CannotDecide['about']): Readonly<Record<string, string>> {
  const { country, region } = about;
  return country && region ? { ...about, regionName: regionName(country, region) } : about;
}

function presentField({ name, kind, label, options, country, least, most, ...rest }: QuestionField) {
  const regions = kind === 'region' && country ? regionsOf(country) : [];
  return {
    name,
    kind: enumOf(kind),
    label,
    options: options.map((option) => ({ value: option.value, label: option.label })),
    regions: regions.map((region) => ({ value: region.code, label: region.name })),
    country: country ?? null,
    from: rest.from ?? null,
    until: rest.until ?? null,
    leastPercent: least === undefined ? null : ratePercent(least),
    mostPercent: most === undefined ? null : ratePercent(most),
    neededWhen: rest.neededWhen ?? null,
    where: rest.where ? enumOf(rest.where) : null,
  };
}

export function presentAnswers(answers: KeptAnswers) {
  return saidByPeople(answers).map(({ name, label, value, shown, by, at }) => ({
    name,
    label,
    value,
    shown,
    answeredBy: by,
    answeredAt: new Date(at),
  }));
}

function enumOf(text: string): string {
  return text.toUpperCase().replaceAll('-', '_');
}
