import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState, Page, Section, StateMark, type Tone } from '@muster/ui';
import type { OfferState, OfferViewFragment } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { OffersDocument } from '../api/offers.ts';
import { OfferCard } from '../components/offer-card.tsx';

export function OffersPage() {
  const { t } = useLingui();
  const { offers } = useSuspenseQuery({ ...ask(OffersDocument), refetchInterval: 60_000 }).data;
  const open = offers.filter(({ state, heldUntil }) => state === 'OFFERED' && Date.parse(heldUntil) > Date.now());
  const unanswered = open.filter(({ saidYesAt }) => !saidYesAt);
  const past = offers.filter((offer) => !open.includes(offer));
  return (
    <Page
      title={
        unanswered.length === 0 ? (
          t`No offer waits for you`
        ) : (
          <Plural value={unanswered.length} one="# offer waits for your answer" other="# offers wait for your answer" />
        )
      }
      tab={t`Offers`}
      lead={open.length > 0 ? <OffersLead offers={open} /> : undefined}
      actions={
        <Anchor component={Link} to="/offers/why-not" underline="always">
          <Trans>Why was I not asked?</Trans>
        </Anchor>
      }
      width="narrow"
    >
      {open.length === 0 && (
        <EmptyState title={t`Offers come to you`} icon={<IconInbox size={28} />}>
          <Trans>
            When a team needs your skills, languages and hours, you are asked here, with the price and the reasons.
            Declining costs nothing.
          </Trans>
        </EmptyState>
      )}
      <Stack gap="lg">
        {open.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </Stack>
      {past.length > 0 && <PastOffers offers={past} />}
    </Page>
  );
}

function OffersLead({ offers }: { offers: readonly OfferViewFragment[] }) {
  if (offers.every(({ answersUntil }) => !answersUntil))
    return <Trans>While the ring runs, the seat is held for you alone.</Trans>;
  return (
    <Trans>Where several were asked, the answers are compared when the ring ends. The quickest has no advantage.</Trans>
  );
}

function PastOffers({ offers }: { offers: readonly OfferViewFragment[] }) {
  const names = useOfferStateNames();
  return (
    <Section title={<Trans>Answered before</Trans>}>
      <RowList>
        {offers.map((offer) => (
          <Row key={offer.id}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text>{offer.seatTitle}</Text>
                <Text size="sm" c="dimmed">
                  <bdi>{offer.clientName}</bdi> · <MoneyText value={offer.price} /> ·{' '}
                  <InstantText at={offer.answeredAt ?? offer.heldUntil} as="day" />
                </Text>
              </div>
              <StateMark tone={names[offer.state].tone}>{names[offer.state].name}</StateMark>
            </Group>
          </Row>
        ))}
      </RowList>
    </Section>
  );
}

function useOfferStateNames(): Record<OfferState, { name: string; tone: Tone }> {
  const { t } = useLingui();
  return {
    OFFERED: { name: t`time ran out`, tone: 'quiet' },
    ACCEPTED: { name: t`you accepted`, tone: 'ok' },
    DECLINED: { name: t`you declined`, tone: 'quiet' },
    EXPIRED: { name: t`time ran out`, tone: 'quiet' },
    WITHDRAWN: { name: t`withdrawn`, tone: 'quiet' },
  };
}
