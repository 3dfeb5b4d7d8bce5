import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OfferViewFragment } from '../../../shared/api/generated/graphql.ts';
import { refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { AcceptOfferDocument, DeclineOfferDocument } from '../api/offers.ts';

const CHANGED = ['Offers', 'OpenOffers', 'MyWork'] as const;

export const refreshOffers = () => refresh('Offers', 'OpenOffers');

/** Accept or decline; both ask once, and declining costs nothing. */
export function OfferAnswers({ offer }: { offer: OfferViewFragment }) {
  return (
    <Group gap={8}>
      <Accept offer={offer} />
      <Decline offer={offer} />
    </Group>
  );
}

function Accept({ offer }: { offer: OfferViewFragment }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const accept = useAct(AcceptOfferDocument, 'acceptOffer', {
    refreshes: CHANGED,
    onDone: () => notifications.show({ message: t`The seat is yours. You find the work under “My work”.` }),
  });
  return (
    <>
      <Button onClick={open}>
        <Trans>Accept</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => closeAnswered(close, accept.refusal)}
        title={t`Take the seat “${offer.seatTitle}”`}
        confirm={t`Take the seat`}
        isRunning={accept.isRunning}
        isDisabled={accept.refusal !== undefined}
        refusal={accept.refusal}
        onConfirm={() => accept.run((idempotencyKey) => ({ input: { offerId: offer.id, idempotencyKey } }))}
      >
        <Trans>
          You agree with <bdi>{offer.clientName}</bdi> on this work for <MoneyText value={offer.price} strong />. It is
          paid as your blocks are accepted.
        </Trans>
      </ConfirmDialog>
    </>
  );
}

function Decline({ offer }: { offer: OfferViewFragment }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const decline = useAct(DeclineOfferDocument, 'declineOffer', { refreshes: CHANGED });
  const given = reason.trim() && { reason: reason.trim() };
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Decline</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => closeAnswered(close, decline.refusal)}
        title={t`Decline “${offer.seatTitle}”`}
        confirm={t`Decline`}
        isRunning={decline.isRunning}
        isDisabled={decline.refusal !== undefined}
        refusal={decline.refusal}
        onConfirm={() =>
          decline.run((idempotencyKey) => ({ input: { offerId: offer.id, idempotencyKey, ...(given || {}) } }))
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
    </>
  );
}

/** A refusal is read first; only then does the offer, which is gone, leave the page. */
function closeAnswered(close: () => void, refusal: object | undefined): void {
  close();
  if (refusal) refreshOffers();
}
