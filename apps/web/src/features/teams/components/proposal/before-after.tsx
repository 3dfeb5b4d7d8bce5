import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Section } from '@muster/ui';
import { formatMinutes } from '../../../../shared/time/time.ts';
import type { Proposal } from '../../api/proposals.ts';
import { markOf, type Mark, type Picture, type PictureBlock } from './picture-marks.ts';
import classes from './proposal.module.css';

/** The plan without and with the change, side by side; what differs is marked and named. */
export function BeforeAfter({ proposal }: { proposal: Proposal }) {
  const { before, after } = proposal;
  return (
    <Section title={<Trans>Before and after</Trans>}>
      <div className={classes['sides']}>
        <Side title={<Trans>Before</Trans>} picture={before} other={after} isBefore />
        <Side title={<Trans>After</Trans>} picture={after} other={before} />
      </div>
    </Section>
  );
}

interface SideProps {
  title: React.ReactNode;
  picture: Picture;
  other: Picture;
  isBefore?: boolean;
}

function Side({ title, picture, other, isBefore = false }: SideProps) {
  return (
    <div className={classes['side']}>
      <h3>{title}</h3>
      {picture.blocks.map((block) => (
        <BlockCard key={block.id} block={block} picture={picture} mark={markOf(block, { picture, other, isBefore })} />
      ))}
    </div>
  );
}

function BlockCard({ block, picture, mark }: { block: PictureBlock; picture: Picture; mark: Mark | undefined }) {
  const { t } = useLingui();
  const seat = picture.seats.find(({ id }) => id === block.seatId);
  const words: Record<Mark, string> = { added: t`new`, removed: t`taken out`, changed: t`changed` };
  const waitsFor = picture.links
    .filter(({ toBlockId, kind }) => toBlockId === block.id && kind !== 'COLLABORATE')
    .flatMap(({ fromBlockId }) => picture.blocks.find(({ id }) => id === fromBlockId)?.title ?? []);
  return (
    <div className={classes['block']} data-mark={mark}>
      <Text size="sm" fw={550}>
        <bdi>{block.title}</bdi>
        {mark && (
          <Text span size="xs" c="dimmed">
            {' · '}
            {words[mark]}
          </Text>
        )}
      </Text>
      <Text size="xs" c="dimmed" component="div">
        <bdi>{seat?.holderName ?? seat?.title}</bdi> · {formatMinutes(block.personMinutes)}
        {waitsFor.length > 0 && (
          <>
            {' · '}
            <Trans>after {waitsFor.join(', ')}</Trans>
          </>
        )}
      </Text>
    </div>
  );
}
