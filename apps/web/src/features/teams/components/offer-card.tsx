import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Stack, Text, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { DayStrip, HoldRing, Why } from '@muster/ui';
import type { OfferViewFragment } from '../../../shared/api/generated/graphql.ts';
import { refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { formatClock, formatDay, formatMinutes, readerZone } from '../../../shared/time/time.ts';
import { AcceptOfferDocument, DeclineOfferDocument } from '../api/offers.ts';
import classes from './offer-card.module.css';

const CHANGED = ['Offers', 'OpenOffers', 'MyWork'] as const;

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
        <HoldRing from={offer.offeredAt} until={offer.heldUntil} onOver={refreshOffers} />
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
      <Answers offer={offer} />
    </article>
  );
}

const refreshOffers = () => refresh('Offers', 'OpenOffers');

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

function Answers({ offer }: { offer: OfferViewFragment }) {
  const { t } = useLingui();
  const [isAccepting, accepting] = useDisclosure();
  const [isDeclining, declining] = useDisclosure();
  const [reason, setReason] = useState('');
  const accept = useAct(AcceptOfferDocument, 'acceptOffer', {
    refreshes: CHANGED,
    onDone: () => notifications.show({ message: t`The seat is yours. You find the work under “My work”.` }),
    onRefused: refreshOffers,
  });
  const decline = useAct(DeclineOfferDocument, 'declineOffer', { refreshes: CHANGED, onRefused: refreshOffers });
  const given = reason.trim();
  return (
    <Group gap={8}>
      <Button onClick={accepting.open}>
        <Trans>Accept</Trans>
      </Button>
      <Button variant="default" onClick={declining.open}>
        <Trans>Decline</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAccepting}
        onClose={accepting.close}
        title={t`Take the seat “${offer.seatTitle}”`}
        confirm={t`Take the seat`}
        isRunning={accept.isRunning}
        refusal={accept.refusal}
        onConfirm={() => accept.run((idempotencyKey) => ({ input: { offerId: offer.id, idempotencyKey } }))}
      >
        <Trans>
          You agree with <bdi>{offer.clientName}</bdi> on this work for <MoneyText value={offer.price} strong />. It is
          paid as your blocks are accepted.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={isDeclining}
        onClose={declining.close}
        title={t`Decline “${offer.seatTitle}”`}
        confirm={t`Decline`}
        isRunning={decline.isRunning}
        refusal={decline.refusal}
        onConfirm={() =>
          decline.run((idempotencyKey) => ({
            input: { offerId: offer.id, idempotencyKey, ...(given && { reason: given }) },
          }))
        }
      >
        <Stack gap="sm">
          <Text>
            <Trans>This costs you nothing, now or later. The next person is asked at once.</Trans>
          </Text>
          <Textarea
            label={t`Reason, only if you want to say it`}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
      </ConfirmDialog>
    </Group>
  );
}
