import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Page, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { OwedReviewsDocument } from '../api/owed-reviews.ts';
import { PoolsDocument } from '../api/pools.ts';
import { OwedReviews } from '../components/hiring/owed-reviews.tsx';
import { PolicyForm } from '../components/hiring/policy-form.tsx';
import { PoolList } from '../components/hiring/pool-list.tsx';

/** Whom a business asks, how it asks, and the answers it owes to those who asked why. */
export function HiringPage() {
  const { t } = useLingui();
  const [poolsAnswer, reviewsAnswer] = useSuspenseQueries({ queries: [ask(PoolsDocument), ask(OwedReviewsDocument)] });
  const { pools, hiringPolicy } = poolsAnswer.data;
  const reviews = reviewsAnswer.data.hiringReviews;
  const owed = reviews.filter(({ state }) => state === 'OPEN').length;
  return (
    <Page
      title={
        owed > 0 ? (
          <Plural value={owed} one="You owe one person an answer" other="You owe # people an answer" />
        ) : (
          t`How you find people`
        )
      }
      tab={t`Hiring`}
      width="narrow"
    >
      {reviews.length > 0 && (
        <Section title={<Trans>Asked for a person’s look</Trans>}>
          <OwedReviews reviews={reviews} />
        </Section>
      )}
      <Section title={<Trans>People on call</Trans>}>
        <PoolList pools={pools} />
      </Section>
      {hiringPolicy && (
        <Section title={<Trans>How you ask</Trans>}>
          <PolicyForm key={JSON.stringify(hiringPolicy)} policy={hiringPolicy} pools={pools} />
        </Section>
      )}
    </Page>
  );
}
