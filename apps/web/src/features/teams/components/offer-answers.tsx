import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OfferViewFragment } from '../../../shared/api/generated/graphql.ts';
import { refresh } from '../../../shared/api/query.ts';
import { request } from '../../../shared/api/request.ts';
import { tellTrouble } from '../../../shared/api/trouble.tsx';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { UndoLine } from '../../../shared/undo/undo-line.tsx';
import { doLater, useUndoable } from '../../../shared/undo/undo.ts';
import { AcceptOfferDocument, DeclineOfferDocument } from '../api/offers.ts';

const CHANGED = ['Offers', 'OpenOffers', 'MyWork'] as const;

export const refreshOffers = () => refresh('Offers', 'OpenOffers');

/** Accept or decline; both ask once, and declining costs nothing. A decline waits ten seconds before it is sent. */
export function OfferAnswers({ offer }: { offer: OfferViewFragment }) {
  const scope = declineScope(offer);
  if (useUndoable(scope)) {
    return (
      <UndoLine scope={scope}>
        <Trans>You decline. Muster tells them in a moment.</Trans>
      </UndoLine>
    );
  }
  if (offer.saidYesAt) return <SaidYes offer={offer} />;
  return (
    <Group gap={8}>
      <Accept offer={offer} />
      <Decline offer={offer} />
    </Group>
  );
}

/** The yes is noted; it can be taken back until the answers are compared. */
function SaidYes({ offer }: { offer: OfferViewFragment }) {
  return (
    <Stack gap={8}>
      <Text>
        <Trans>
          You said yes. The answers are compared at{' '}
          <InstantText at={offer.answersUntil ?? offer.heldUntil} as="clock" />; then you hear at once.
        </Trans>
      </Text>
      <Group>
        <Decline offer={offer} />
      </Group>
    </Stack>
  );
}

function Accept({ offer }: { offer: OfferViewFragment }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const accept = useAct(AcceptOfferDocument, 'acceptOffer', {
    refreshes: CHANGED,
    onDone: () =>
      notifications.show({
        message: offer.answersUntil ? t`Your yes is noted.` : t`The seat is yours. You find the work under “My work”.`,
      }),
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
  const given = reason.trim();
  const decline = () => {
    close();
    doLater(declineScope(offer), () => void sendDecline(offer.id, given));
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Decline</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Decline “${offer.seatTitle}”`}
        confirm={t`Decline`}
        isRunning={false}
        onConfirm={decline}
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

const declineScope = ({ id }: Pick<OfferViewFragment, 'id'>): string => `decline-${id}`;

async function sendDecline(offerId: string, reason: string): Promise<void> {
  const input = { offerId, idempotencyKey: `decline-${offerId}`, ...(reason && { reason }) };
  try {
    const { declineOffer } = await request(DeclineOfferDocument, { input });
    if (declineOffer.__typename !== 'Offer') notifications.show({ message: declineOffer.message });
  } catch (error) {
    tellTrouble(error);
  }
  refresh(...CHANGED);
}

/** A refusal is read first; only then does the offer, which is gone, leave the page. */
function closeAnswered(close: () => void, refusal: object | undefined): void {
  close();
  if (refusal) refreshOffers();
}
