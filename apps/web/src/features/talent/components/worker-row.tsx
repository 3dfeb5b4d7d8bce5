import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { Face, StateMark } from '@muster/ui';
import { countryName } from '../../../shared/i18n/names.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { formatClock } from '../../../shared/time/time.ts';
import type { Reason, WorkerView } from '../api/workers.ts';
import { ReasonLine } from './reason-line.tsx';
import { RecordPicture } from './record-picture.tsx';
import { useSkillNames } from './skill-options.ts';
import { useLevelWords } from './worker-words.ts';
import classes from './talent.module.css';

interface WorkerRowProps {
  worker: WorkerView;
  reasons: readonly Reason[];
  now: number;
  /** Where the details are. */
  to: string;
}

const SHOWN_SKILLS = 4;
const SHOWN_LANGUAGES = 4;

export function WorkerRow({ worker, reasons, now, to }: WorkerRowProps) {
  const words = useLevelWords();
  const nameOf = useSkillNames();
  const skills = [...worker.skills].sort((left, right) => right.level - left.level);
  return (
    <li className={classes['row']}>
      <Link to={to} className={classes['link'] ?? ''} data-row preventScrollReset>
        <Face name={worker.displayName} isAgent={worker.kind === 'AGENT'} hue={hueOf(worker.id)} size={36} />
        <div className={classes['who']}>
          <Text fw={600}>
            <bdi>{worker.displayName}</bdi>{' '}
            {!worker.isAvailable && (
              <StateMark tone="quiet">
                <Trans>not available</Trans>
              </StateMark>
            )}
          </Text>
          <Text size="sm">
            <bdi>{worker.headline}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {skills.slice(0, SHOWN_SKILLS).map(({ skill, label, level }, index) => (
              <span key={skill}>
                {index > 0 && ' · '}
                {nameOf(skill, label)} <span title={words.skill(level)}>{level}/5</span>
              </span>
            ))}
            {skills.length > SHOWN_SKILLS && ` · +${skills.length - SHOWN_SKILLS}`}
          </Text>
          <ReasonLine reasons={reasons} />
        </div>
        <div className={classes['where']}>
          <Text size="sm">{countryName(worker.country)}</Text>
          <Text size="sm" c="dimmed">
            {worker.kind === 'AGENT' ? (
              <Trans>around the clock</Trans>
            ) : (
              <Trans>{formatClock(now, worker.timeZone)} there now</Trans>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            {worker.languages.slice(0, SHOWN_LANGUAGES).map(words.language).join(' · ')}
            {worker.languages.length > SHOWN_LANGUAGES && ` · +${worker.languages.length - SHOWN_LANGUAGES}`}
          </Text>
        </div>
        <div className={classes['rate']}>
          <RateText worker={worker} />
          {worker.trackRecord.acceptedBlocks + worker.trackRecord.refusedHandOffs > 0 && (
            <RecordPicture expected={worker.trackRecord.acceptance} isSmall />
          )}
        </div>
      </Link>
    </li>
  );
}

export function RateText({ worker }: { worker: Pick<WorkerView, 'rate' | 'kind'> }) {
  const rate = <MoneyText value={worker.rate} strong short />;
  return (
    <Text size="sm" component="span">
      {worker.kind === 'AGENT' ? <Trans>{rate} a task</Trans> : <Trans>{rate} an hour</Trans>}
    </Text>
  );
}

/** The same face colour wherever somebody appears in the search. */
export function hueOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10, 7);
}
