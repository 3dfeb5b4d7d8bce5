import { buildSchema, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { field, regionField } from '../domain/tax-questions.ts';
import { ask } from '../domain/treatment-answers.ts';
import { presentAnswers, presentQuestion } from './present-question.ts';

const schema = buildSchema(readFileSync('libs/schema/src/schema.graphql', 'utf8'));
const fieldsOf = (type: string) => Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).sort();
const question = presentQuestion(
  ask({
    code: 'province',
    about: { country: 'CA', region: 'QC' },
    question: 'In which province is the buyer?',
    fields: [
      regionField('buyer', 'CA', 'Province'),
      field('rate', 'percentage', { label: 'Tax rate', least: 200, most: 997.5 }),
    ],
  }),
);

describe('a tax question on the API', () => {
  it('has every field of the contract', () => {
    expect(Object.keys(question).sort()).toEqual(fieldsOf('TaxQuestion'));
    for (const each of question.fields) expect(Object.keys(each).sort()).toEqual(fieldsOf('TaxField'));
  });

  it('names regions in words and bounds in percent', () => {
    expect(question.about).toContainEqual({ name: 'regionName', value: 'Québec' });
    expect(question.fields[0]).toMatchObject({ kind: 'REGION', where: 'BUYER_BUSINESS_DETAILS' });
    expect(question.fields[0]?.regions).toContainEqual({ value: 'ON', label: 'Ontario' });
    expect(question.fields[1]).toMatchObject({ kind: 'PERCENTAGE', leastPercent: '2.00', mostPercent: '9.975' });
  });
});

it('tells who answered and when, and keeps the tie between statement and question to itself', () => {
  const by = { by: 'Ana', at: '2026-11-23T10:00:00.000Z' };
  const answers = presentAnswers({
    rate: { value: '5.00', label: 'Tax rate', shown: '5.00', ...by },
    'stated.question': { value: 'no-rule/SG', label: '', shown: 'no-rule/SG', ...by },
  });
  expect(answers.map(({ name }) => name)).toEqual(['rate']);
  expect(Object.keys(answers[0] ?? {}).sort()).toEqual(fieldsOf('TaxAnswer'));
});
