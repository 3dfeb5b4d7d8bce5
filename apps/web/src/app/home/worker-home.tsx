import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState, Section } from '@muster/ui';
import { OffersDocument } from '../../features/teams/api/offers.ts';
import { MyWorkDocument } from '../../features/teams/api/work.ts';
import { OfferCard } from '../../features/teams/components/offer-card.tsx';
import { WorkList } from '../../features/teams/components/work-list.tsx';
import { sortWork } from '../../features/teams/components/work-facts.ts';
import { ask } from '../../shared/api/query.ts';
import { MoneyText } from '../../shared/money/money-text.tsx';
import { sumIn, type MoneyValue } from '../../shared/money/money.ts';
import { InstantText } from '../../shared/time/instant-text.tsx';
import { useViewer } from '../../shared/viewer/viewer.ts';
import { useWaitingInvoices, WaitingInvoices } from './waiting-invoices.tsx';
import { Sentences } from './sentences.tsx';
import classes from './home.module.css';

export function WorkerHome() {
  const { t } = useLingui();
  const { person, workspace } = useViewer();
  const [offersAnswer, workAnswer] = useSuspenseQueries({
    queries: [{ ...ask(OffersDocument), refetchInterval: 60_000 }, ask(MyWorkDocument)],
  });
  const offers = offersAnswer.data.offers.filter(
    ({ state, heldUntil }) => state === 'OFFERED' && Date.parse(heldUntil) > Date.now(),
  );
  const { now, later } = sortWork(workAnswer.data.myWork);
  const open = [...now, ...later].filter(({ isReview }) => !isReview);
  const invoices = useWaitingInvoices();
  const isNew = offers.length + workAnswer.data.myWork.length === 0;
  return (
    <div className={classes['home']}>
      <Sentences greeting={person ? t`Hello, ${person.name}` : workspace.name}>
        {[
          <WorkSentence key="work" count={now.length} due={now[0]?.block.plannedFinish ?? undefined} />,
          open.length > 0 && <EarningSentence key="money" prices={open.flatMap(({ block }) => block.price ?? [])} />,
          !isNew && (
            <Plural
              key="offers"
              value={offers.length}
              _0="No offer waits for you."
              one="One offer waits for you."
              other="# offers wait for you."
            />
          ),
        ]}
      </Sentences>
      {isNew && <FirstVisit />}
      {offers.length > 0 && (
        <Section title={<Trans>Waiting for you</Trans>}>
          <div className={classes['offers']}>
            {offers.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </div>
        </Section>
      )}
      <WaitingInvoices invoices={invoices} />
      {now.length > 0 && (
        <Section
          title={<Trans>To do now</Trans>}
          aside={
            <Anchor component={Link} to="/work" size="sm">
              <Trans>All my work</Trans>
            </Anchor>
          }
        >
          <WorkList items={now} />
        </Section>
      )}
    </div>
  );
}

function FirstVisit() {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Start here</Trans>}>
      <div style={{ marginBlockStart: 16 }}>
        <EmptyState title={t`Offers come to you`}>
          <Trans>
            When a team needs your skills, languages and hours, you are asked here, with the price and the reasons.
            Declining costs nothing.
          </Trans>
        </EmptyState>
      </div>
    </Section>
  );
}

function WorkSentence({ count, due }: { count: number; due: string | undefined }) {
  if (count === 0) return <Trans>Nothing needs your hands right now.</Trans>;
  const blocks = <Plural value={count} one="One block needs your hands" other="# blocks need your hands" />;
  if (!due) return <Trans>{blocks}.</Trans>;
  return (
    <Trans>
      {blocks}, the next by <InstantText at={due} />.
    </Trans>
  );
}

/** One sum per currency: adding them up would need a rate. */
function EarningSentence({ prices }: { prices: readonly MoneyValue[] }) {
  const currencies = [...new Set(prices.map(({ currency }) => currency))];
  if (currencies.length === 0) return null;
  const sums = currencies.map((currency, index) => (
    <span key={currency}>
      {index > 0 && ' + '}
      <MoneyText value={sumIn(currency, prices)} short />
    </span>
  ));
  return <Trans>{sums} comes with the work you hold.</Trans>;
}
