import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { countryName, languageName } from '../../../shared/i18n/names.ts';
import { formatPercent } from '../../../shared/time/time.ts';
import type { Reason } from '../api/workers.ts';
import { useSkillNames } from './skill-options.ts';
import { useLevelWords } from './worker-words.ts';

const SHOWN = 4;

/** Why somebody is in the list, in the order in which it was asked. */
export function ReasonLine({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {reasons.slice(0, SHOWN).map((reason, index) => (
        <span key={`${reason.kind}${reason.subject ?? ''}`}>
          {index > 0 && ' · '}
          <ReasonText reason={reason} />
        </span>
      ))}
    </Text>
  );
}

function ReasonText({ reason }: { reason: Reason }) {
  const words = useLevelWords();
  const nameOf = useSkillNames();
  const subject = reason.subject ?? '';
  switch (reason.kind) {
    case 'SKILL': {
      const level = words.skill(reason.level ?? 1);
      const label = <b>{nameOf(subject, reason.label ?? '')}</b>;
      if (reason.isGuess)
        return (
          <Trans>
            near “{reason.typed}”: {label} ({level})
          </Trans>
        );
      if (reason.typed)
        return (
          <Trans>
            “{reason.typed}” is {label} ({level})
          </Trans>
        );
      return (
        <Trans>
          {label} ({level})
        </Trans>
      );
    }
    case 'LANGUAGE':
      return (
        <Trans>
          speaks {words.language({ tag: subject, level: reason.languageLevel ?? '' }) || languageName(subject)}
        </Trans>
      );
    case 'COUNTRY':
      return <Trans>works in {countryName(subject)}</Trans>;
    case 'WORD':
      return <Trans>“{subject}” in name, headline or city</Trans>;
    case 'OVERLAP':
      return <Trans>{reason.hours} hours a week shared with you</Trans>;
    case 'RATE':
      return <Trans>within your price</Trans>;
    case 'RECORD':
      return (
        <Trans>
          {reason.acceptedBlocks} accepted, at least {formatPercent(reason.low ?? 0)} for certain
        </Trans>
      );
  }
}
