import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconBriefcase } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState, Page, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { ForwardViewDocument } from '../api/forward.ts';
import { MyWorkDocument } from '../api/work.ts';
import { ForwardStrip } from '../components/hiring/forward-strip.tsx';
import { OnCall, QuietHours } from '../components/hiring/on-call.tsx';
import { DueText } from '../components/block-mark.tsx';
import { WorkList } from '../components/work-list.tsx';
import { sortWork, type WorkLine } from '../components/work-facts.ts';

export function MyWorkPage() {
  const { t } = useLingui();
  const { myWork } = useSuspenseQuery(ask(MyWorkDocument)).data;
  const { forwardView, quietHours, poolMemberships } = useSuspenseQuery(ask(ForwardViewDocument)).data;
  const { now, later, done } = sortWork(myWork);
  const pools = poolMemberships.filter(({ state }) => state === 'ASKED' || state === 'JOINED');
  const [next] = now;
  return (
    <Page
      title={
        next ? (
          <Plural value={now.length} one="# block needs your hands" other="# blocks need your hands" />
        ) : (
          t`Nothing needs your hands right now`
        )
      }
      tab={t`My work`}
      lead={
        next && (
          <Trans>
            Next: {next.block.title}, <DueText block={next.block} />
          </Trans>
        )
      }
    >
      {myWork.length === 0 && (
        <EmptyState title={t`Your work stands here`} icon={<IconBriefcase size={28} />}>
          <Trans>
            Once you take a seat, its blocks come here in the order they are due: start, hand over, answer questions.
          </Trans>
        </EmptyState>
      )}
      <WorkSection title={<Trans>Now</Trans>} items={now} />
      <Section title={<Trans>The next seven days</Trans>}>
        <ForwardStrip items={forwardView} />
      </Section>
      <WorkSection title={<Trans>Later, when others are done</Trans>} items={later} />
      <WorkSection title={<Trans>Done</Trans>} items={done} />
      {pools.length > 0 && (
        <Section title={<Trans>On call</Trans>}>
          <OnCall memberships={pools} />
        </Section>
      )}
      {quietHours.length > 0 && (
        <Section title={<Trans>Quiet hours</Trans>}>
          <QuietHours people={quietHours} />
        </Section>
      )}
    </Page>
  );
}

function WorkSection({ title, items }: { title: ReactNode; items: readonly WorkLine[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <WorkList items={items} />
    </Section>
  );
}
