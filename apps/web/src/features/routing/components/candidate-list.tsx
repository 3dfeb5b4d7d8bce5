import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { Face, StateMark } from '@muster/ui';
import type { CandidateKind } from '../../../shared/api/generated/graphql.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { countryName } from '../../../shared/i18n/names.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { Candidate } from '../api/receipt.ts';
import { QualityRange } from './quality-range.tsx';

interface CandidateListProps {
  candidates: readonly Candidate[];
  label: string;
}

/** Each candidate with the rules that spoke about it and the numbers that decided. */
export function CandidateList({ candidates, label }: CandidateListProps) {
  return (
    <RowList label={label}>
      {candidates.map((candidate) => (
        <Row key={candidate.id}>
          <CandidateLine candidate={candidate} />
        </Row>
      ))}
    </RowList>
  );
}

function CandidateLine({ candidate }: { candidate: Candidate }) {
  const kinds = useKindNames();
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      <Face name={candidate.label} isAgent={candidate.kind !== 'PERSON'} size={32} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Group justify="space-between" gap="xs">
          <Text fw={600}>
            <bdi>{candidate.label}</bdi>{' '}
            <Text span c="dimmed" fw={400} size="sm">
              {kinds[candidate.kind]}
              {candidate.country && `, ${countryName(candidate.country)}`}
            </Text>
          </Text>
          <OutcomeMark outcome={candidate.outcome} />
        </Group>
        {candidate.reasons.map((reason) => (
          <div key={`${reason.rule}-${reason.says}`}>
            <Text size="sm">
              <bdi>{reason.says}</bdi>
            </Text>
            {reason.basis && (
              <Text size="xs" c="dimmed">
                <bdi>{reason.basis}</bdi>
              </Text>
            )}
          </div>
        ))}
        {candidate.outcome !== 'REFUSED' && <Numbers candidate={candidate} />}
      </div>
    </Group>
  );
}

function Numbers({ candidate: { price, qualityLow, qualityHigh } }: { candidate: Candidate }) {
  return (
    <Group gap="lg" mt={4}>
      {price && (
        <Text size="sm">
          <MoneyText value={price} />
        </Text>
      )}
      {qualityLow !== null && qualityHigh !== null && <QualityRange low={qualityLow} high={qualityHigh} />}
    </Group>
  );
}

function OutcomeMark({ outcome }: { outcome: Candidate['outcome'] }) {
  if (outcome === 'CHOSEN') {
    return (
      <StateMark tone="ok">
        <Trans>chosen</Trans>
      </StateMark>
    );
  }
  return outcome === 'REFUSED' ? (
    <StateMark tone="bad">
      <Trans>ruled out</Trans>
    </StateMark>
  ) : (
    <StateMark tone="quiet">
      <Trans>allowed, another was better</Trans>
    </StateMark>
  );
}

function useKindNames(): Record<CandidateKind, string> {
  const { t } = useLingui();
  return { PERSON: t`person`, AGENT: t`AI agent`, MODEL: t`model` };
}
