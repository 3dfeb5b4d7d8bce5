import { Trans } from '@lingui/react/macro';
import { Collapse, List, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { Section } from '@muster/ui';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { Invoice } from '../api/invoices.ts';
import { formatPlainDate, useCategoryWords, useWhoOwes } from './invoice-words.ts';
import classes from './invoice.module.css';

type Treatment = NonNullable<Invoice['lines'][number]['treatment']>;

/** Why this tax: each decision once, with the lines it covers. */
export function TreatmentPanel({ invoice }: { invoice: Invoice }) {
  const groups = new Map<string, { treatment: Treatment; titles: string[] }>();
  for (const { treatment, title } of invoice.lines) {
    if (!treatment) continue;
    const key = `${treatment.ruleId}/${treatment.category}/${treatment.ratePercent}`;
    const group = groups.get(key) ?? { treatment, titles: [] };
    group.titles.push(title);
    groups.set(key, group);
  }
  if (groups.size === 0) return null;
  return (
    <Section title={<Trans>Why this tax</Trans>}>
      <Stack gap="md" mt="sm">
        {[...groups].map(([key, { treatment, titles }]) => (
          <Decision key={key} treatment={treatment} titles={groups.size > 1 ? titles : []} />
        ))}
      </Stack>
    </Section>
  );
}

function Decision({ treatment, titles }: { treatment: Treatment; titles: readonly string[] }) {
  const category = useCategoryWords();
  const whoOwes = useWhoOwes();
  const [isOpen, { toggle }] = useDisclosure();
  const id = useId();
  return (
    <div>
      <Text fw={600}>
        {category(treatment.category)}
        {Number(treatment.ratePercent) > 0 && (
          <>
            , <bdi>{Number(treatment.ratePercent)}%</bdi>
          </>
        )}
      </Text>
      {titles.length > 0 && (
        <Text size="sm" c="dimmed">
          <Trans>For: {titles.join(', ')}</Trans>
        </Text>
      )}
      <Text size="sm">{whoOwes(treatment.whoOwes)}</Text>
      <Text size="sm" mt={6}>
        <bdi>{treatment.legalBasis}</bdi>
      </Text>
      {treatment.note && (
        <Text size="sm" mt={6}>
          <Trans>The invoice says:</Trans> “<bdi>{treatment.note}</bdi>”
          {treatment.noteEnglish && treatment.noteEnglish !== treatment.note && (
            <Text span c="dimmed" inherit>
              {' '}
              (<bdi>{treatment.noteEnglish}</bdi>)
            </Text>
          )}
        </Text>
      )}
      <UnstyledButton className={classes['more']} onClick={toggle} aria-expanded={isOpen} aria-controls={id}>
        {isOpen ? <Trans>Hide the evidence</Trans> : <Trans>Evidence and rule</Trans>}
      </UnstyledButton>
      <Collapse expanded={isOpen} id={id}>
        <List size="sm" spacing={2}>
          {treatment.evidence.map((line) => (
            <List.Item key={line}>
              <bdi>{line}</bdi>
            </List.Item>
          ))}
        </List>
        <Text size="xs" c="dimmed" mt={6}>
          <Trans>
            Rule <bdi>{treatment.ruleId}</bdi>, version <bdi>{treatment.ruleVersion}</bdi>, in force since{' '}
            {formatPlainDate(treatment.effectiveDate)}
          </Trans>
        </Text>
      </Collapse>
    </div>
  );
}

export function FxText({ fx }: { fx: NonNullable<Invoice['fx']> }) {
  return (
    <Trans>
      <bdi>
        1 {fx.base} = {fx.rate} {fx.quote}
      </bdi>
      , {fx.source}, {formatPlainDate(fx.date)}
    </Trans>
  );
}

/** The payable amount in the reader's money, with the rate and its day. */
export function HomeAmount({ invoice }: { invoice: Invoice }) {
  if (!invoice.inHomeCurrency || !invoice.fx) return null;
  return (
    <Section title={<Trans>In your currency</Trans>}>
      <Text mt="sm">
        <MoneyText value={invoice.inHomeCurrency} original={invoice.payable} strong />
      </Text>
      <Text size="sm" c="dimmed">
        <FxText fx={invoice.fx} />
      </Text>
    </Section>
  );
}
