import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Select, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { RowsSkeleton } from '@muster/ui';
import type { RunLifeQuery } from '../../../../shared/api/generated/graphql.ts';
import { ask as query } from '../../../../shared/api/query.ts';
import { formatMinutes } from '../../../../shared/time/time.ts';
import type { Board } from '../../api/run-board.ts';
import { RunLifeDocument } from '../../api/run-life.ts';
import { AsksPanel } from './asks-panel.tsx';
import { boardOfTeam, teamTree } from './team-lens.ts';
import { BlockSheet } from './block-sheet.tsx';
import { BudgetNotes } from './budget-notes.tsx';
import { RunHead } from './run-head.tsx';
import { RunSide } from './run-side.tsx';
import { RunTable } from './run-table.tsx';
import { Timeline } from './timeline.tsx';
import { fittingZoom, ZOOMS, type Zoom } from './timeline-layout.ts';
import { useRunLive } from './use-run-live.ts';
import classes from './run-head.module.css';

const RunGraph = lazy(async () => ({ default: (await import('./run-graph.tsx')).RunGraph }));

const VIEWS = ['graph', 'timeline', 'table'] as const;
type View = (typeof VIEWS)[number];

/** The heart: one run as a picture, what happens in it, and the block one looks at. View, zoom and block stand in the address. */
export function RunBoard({ board: whole }: { board: Board }) {
  const { data } = useQuery(query(RunLifeDocument, { runId: whole.id }));
  const life = data?.run ?? undefined;
  const [teamId, setTeamId] = useState<string | null>(null);
  const board = useMemo(() => boardOfTeam(whole, life, teamId), [whole, life, teamId]);
  const { place, set } = useBoardPlace(board);
  const { view, zoom, blockId } = place;
  const live = useRunLive(board, blockId !== undefined);
  const onOpen = useCallback((block: string) => set({ block }), [set]);
  const onZoom = useCallback((next: Zoom) => set({ zoom: next }), [set]);
  return (
    <>
      <BudgetNotes run={board} />
      <RunHead board={board} />
      {life?.convenedInSeconds != null && (
        <Convened seconds={life.convenedInSeconds} isAgain={life.reconvenesRunId !== null} />
      )}
      <div className={classes['columns']} data-view={view}>
        <div>
          <Switches view={view} zoom={zoom} onView={(next) => set({ view: next })} onZoom={onZoom}>
            {life && life.teams.length > 0 && <TeamChoice teams={life.teams} value={teamId} onChange={setTeamId} />}
            {live.waiting > 0 && (
              <Button
                size="xs"
                variant="light"
                leftSection={<IconRefresh size={14} aria-hidden />}
                onClick={live.apply}
                aria-live="polite"
              >
                <Plural value={live.waiting} one="# update" other="# updates" />
              </Button>
            )}
          </Switches>
          <div {...live.hand}>
            <Picture board={board} place={place} onOpen={onOpen} onZoom={onZoom} fresh={live.freshBlocks} />
          </div>
          {view === 'timeline' && <Legend board={board} />}
        </div>
        <div>
          <AsksPanel runId={board.id} />
          <RunSide board={board} freshLines={live.freshLines} onOpen={onOpen} />
        </div>
      </div>
      <BlockSheet
        board={whole}
        life={life}
        blockId={blockId}
        onClose={() => {
          set({ block: undefined });
          if (live.waiting > 0) live.apply();
        }}
      />
    </>
  );
}

interface PictureProps {
  board: Board;
  place: { view: View; zoom: Zoom; blockId: string | undefined };
  onOpen: (blockId: string) => void;
  onZoom: (zoom: Zoom) => void;
  fresh: ReadonlySet<string>;
}

function Picture({ board, place: { view, zoom, blockId }, onOpen, onZoom, fresh }: PictureProps) {
  if (view === 'table') return <RunTable board={board} onOpen={onOpen} />;
  if (view === 'timeline')
    return <Timeline board={board} zoom={zoom} onZoom={onZoom} chosenId={blockId} onOpen={onOpen} fresh={fresh} />;
  return (
    <Suspense fallback={<RowsSkeleton rows={1} height={420} />}>
      <RunGraph board={board} chosenId={blockId} onOpen={onOpen} />
    </Suspense>
  );
}

/** A lead looks at the own team and those below it. */
function TeamChoice({
  teams,
  value,
  onChange,
}: {
  teams: NonNullable<RunLifeQuery['run']>['teams'];
  value: string | null;
  onChange: (teamId: string | null) => void;
}) {
  const { t } = useLingui();
  return (
    <Select
      size="xs"
      w={180}
      aria-label={t`Whose part of the team`}
      placeholder={t`The whole team`}
      clearable
      value={value}
      onChange={onChange}
      data={teamTree(teams).map(({ id, label }) => ({ value: id, label }))}
    />
  );
}

function Convened({ seconds, isAgain }: { seconds: number; isAgain: boolean }) {
  const length = formatMinutes(Math.max(1, Math.round(seconds / 60)));
  return (
    <Text size="sm" c="dimmed">
      {isAgain ? (
        <Trans>The team was together again after {length}.</Trans>
      ) : (
        <Trans>The team was together after {length}.</Trans>
      )}
    </Text>
  );
}

interface SwitchesProps {
  view: View;
  zoom: Zoom;
  onView: (view: View) => void;
  onZoom: (zoom: Zoom) => void;
  children: React.ReactNode;
}

function Switches({ view, zoom, onView, onZoom, children }: SwitchesProps) {
  const { t } = useLingui();
  const views: Record<View, string> = { graph: t`Graph`, timeline: t`Timeline`, table: t`Table` };
  const zooms: Record<Zoom, string> = { hour: t`Hour`, day: t`Day`, week: t`Week` };
  return (
    <div className={classes['bar']}>
      <SegmentedControl
        aria-label={t`How to show the team`}
        value={view}
        onChange={(next) => onView(next as View)}
        data={VIEWS.map((value) => ({ value, label: views[value] }))}
      />
      <span className={classes['spacer']} />
      {children}
      {view === 'timeline' && (
        <SegmentedControl
          aria-label={t`Zoom`}
          size="xs"
          value={zoom}
          onChange={(next) => onZoom(next as Zoom)}
          data={ZOOMS.map((value) => ({ value, label: zooms[value] }))}
        />
      )}
    </div>
  );
}

function Legend({ board }: { board: Board }) {
  return (
    <Text size="xs" c="dimmed" mt={8}>
      <Trans>
        Outline: the plan. Fill: what happened. Hatched: late. Light bands: the holder's working hours. Amber: decides
        the finish.
      </Trans>{' '}
      {board.deadline && <Trans>Red dashes: your deadline.</Trans>}
    </Text>
  );
}

interface PlaceChange {
  view?: View;
  zoom?: Zoom;
  block?: string | undefined;
}

function useBoardPlace(board: Board) {
  const [params, setParams] = useSearchParams();
  const [firstZoom] = useState(() => fittingZoom(board, Date.now()));
  const set = useCallback(
    (change: PlaceChange) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [key, value] of Object.entries(change)) {
            if (value) after.set(key, value as string);
            else after.delete(key);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const view = VIEWS.find((known) => known === params.get('view')) ?? 'timeline';
  const zoom = ZOOMS.find((known) => known === params.get('zoom')) ?? firstZoom;
  return { place: { view, zoom, blockId: params.get('block') ?? undefined }, set };
}
