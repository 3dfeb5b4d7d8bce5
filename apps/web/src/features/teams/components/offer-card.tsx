import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, List, Stack, Text, Title } from '@mantine/core';
import { DayStrip, HoldRing, Why } from '@muster/ui';
import type { OfferViewFragment } from '../../../shared/api/generated/graphql.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { formatClock, formatDay, formatMinutes, readerZone } from '../../../shared/time/time.ts';
import { OfferAnswers, refreshOffers } from './offer-answers.tsx';
import classes from './offer-card.module.css';

/** An invitation: what, for whom, when in my hours, for how much, why me, and what counts as done. */
export function OfferCard({ offer }: { offer: OfferViewFragment }) {
  const minutes = offer.blocks.reduce((sum, block) => sum + block.minutes, 0);
  return (
    <article className={classes['card']}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h2">
            {offer.seatTitle}
          </Title>
          <Text c="dimmed">
            <Trans>
              for <bdi>{offer.clientName}</bdi>, in “<bdi>{offer.runTitle}</bdi>”
            </Trans>
          </Text>
        </div>
        <HoldRing from={offer.offeredAt} until={ringEnd(offer)} onOver={refreshOffers} />
      </Group>
      <Group gap="xl" align="baseline">
        <Text size="xl" fw={600}>
          <MoneyText value={offer.price} />
        </Text>
        <Text c="dimmed">
          <Trans>
            about {formatMinutes(minutes)} of work in{' '}
            <Plural value={offer.blocks.length} one="# block" other="# blocks" />
          </Trans>
        </Text>
        <WhyMe offer={offer} />
      </Group>
      <WhenInMyHours offer={offer} />
      <WhatCounts offer={offer} />
      <OfferAnswers offer={offer} />
    </article>
  );
}

/** In a wave the ring shows when the answers are compared; after that the offer goes on without it. */
function ringEnd({ answersUntil, heldUntil }: OfferViewFragment): string {
  return answersUntil && Date.parse(answersUntil) > Date.now() ? answersUntil : heldUntil;
}

function WhyMe({ offer }: { offer: OfferViewFragment }) {
  const { t } = useLingui();
  return <Why about={t`Why was ${offer.workerName} asked?`} reasons={offer.reasons} />;
}

function WhenInMyHours({ offer }: { offer: OfferViewFragment }) {
  const spans = offer.blocks.flatMap(({ title, plannedStart, plannedFinish }) =>
    plannedStart && plannedFinish ? [{ title, from: plannedStart, to: plannedFinish }] : [],
  );
  if (spans.length === 0) {
    return (
      <Text>
        <Trans>The times are set when the seats before yours are filled.</Trans>
      </Text>
    );
  }
  return (
    <div>
      <Text fw={600} mb={6}>
        <Trans>When, in your hours</Trans>
      </Text>
      <DayStrip spans={spans} zone={readerZone()} dayName={(at) => formatDay(at)} clock={(at) => formatClock(at)} />
    </div>
  );
}

function WhatCounts({ offer }: { offer: OfferViewFragment }) {
  return (
    <div>
      <Text fw={600} mb={4}>
        <Trans>What you do, and what counts as done</Trans>
      </Text>
      <Stack gap={8}>
        {offer.blocks.map((block) => (
          <div key={block.title}>
            <Text>
              <bdi>{block.title}</bdi>{' '}
              <Text span c="dimmed">
                · {formatMinutes(block.minutes)}
              </Text>
            </Text>
            <List size="sm" c="var(--muster-grey-5)">
              {block.criteria.map((criterion) => (
                <List.Item key={criterion}>
                  <bdi>{criterion}</bdi>
                </List.Item>
              ))}
            </List>
          </div>
        ))}
      </Stack>
    </div>
  );
}
