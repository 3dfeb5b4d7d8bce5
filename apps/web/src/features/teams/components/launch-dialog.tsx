import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRocket } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Refused, RowsSkeleton } from '@muster/ui';
import type { QuoteVariant } from '../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { MoneyValue } from '../../../shared/money/money.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { newId } from '@muster/kernel';
import { LaunchRunDocument } from '../api/launch-run.ts';
import { LaunchFunds } from './launch-funds.tsx';
import type { Plan } from './plan-facts.ts';
import { useVariantNames } from './plan-words.ts';

interface LaunchProps {
  plan: Plan;
  variant: QuoteVariant;
}

/** Launching asks once: first the server says what it would do, then the button does exactly that. */
export function Launch({ plan, variant }: LaunchProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const names = useVariantNames();
  const [isOpen, { open, close }] = useDisclosure();
  const preview = useAct(LaunchRunDocument, 'launchRun');
  const launch = useAct(LaunchRunDocument, 'launchRun', {
    refreshes: ['Runs', 'Plans', 'Blueprint'],
    onDone: (done) => {
      if (done.__typename === 'Run') void navigate(`/teams/runs/${done.id}`);
    },
  });
  const start = () => {
    launch.clear();
    open();
    preview.run({ input: { blueprintId: plan.id, variant, dryRun: true, idempotencyKey: newId() } });
  };
  const result = preview.result?.__typename === 'LaunchPreview' ? preview.result : undefined;
  return (
    <>
      <Button leftSection={<IconRocket size={16} aria-hidden />} onClick={start}>
        <Trans>Launch “{names[variant]}”</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Launch “${plan.title}”`}
        confirm={t`Launch and ask people`}
        isRunning={launch.isRunning}
        isDisabled={!result || Boolean(result.missing)}
        refusal={launch.refusal ?? preview.refusal}
        onConfirm={() => launch.run((idempotencyKey) => ({ input: { blueprintId: plan.id, variant, idempotencyKey } }))}
      >
        {preview.isRunning && <RowsSkeleton rows={3} height={20} />}
        {result && <Preview result={result} />}
        <Gaps refusal={launch.refusal ?? preview.refusal} />
      </ConfirmDialog>
    </>
  );
}

interface Preview {
  readonly seatsToFill: number;
  readonly quote: Plan['quotes'][number];
  readonly missing?: MoneyValue | null;
}

function Preview({ result: { seatsToFill, quote, missing } }: { result: Preview }) {
  return (
    <Stack gap={6}>
      <Text>
        <Trans>This happens:</Trans>
      </Text>
      <Text>
        <Plural
          value={seatsToFill}
          one="One seat is offered to whoever fits it best, one at a time."
          other="# seats are offered to whoever fits them best, one at a time each."
        />
      </Text>
      <Text>
        <Trans>
          <MoneyText value={quote.cost} strong /> is set aside from your funds; it depends on who takes the seats. Only
          accepted work is paid, and the rest comes back to you.
        </Trans>
      </Text>
      {missing && <LaunchFunds missing={missing} />}
      {quote.finishAt && (
        <Text>
          <Trans>
            The team finishes <InstantText at={quote.finishAt} /> if everybody starts when the plan says.
          </Trans>
        </Text>
      )}
    </Stack>
  );
}

function Gaps({ refusal }: { refusal: object | undefined }) {
  const gaps = refusal && 'gaps' in refusal ? (refusal.gaps as { seatId: string; says: string }[]) : [];
  return gaps.map(({ seatId, says }) => <Refused key={seatId} refusal={{ message: says }} />);
}
