import { useLingui } from '@lingui/react/macro';
import { NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { Board } from '../../api/run-board.ts';
import type { WishDraft } from './wanted-change.ts';

interface WishFieldsProps {
  board: Pick<Board, 'blocks' | 'seats' | 'links'>;
  draft: WishDraft;
  onChange: (change: Partial<WishDraft>) => void;
}

/** The fields that the chosen wish needs. */
export function WishFields({ board, draft, onChange }: WishFieldsProps) {
  const { t } = useLingui();
  const { wish, blockId } = draft;
  if (wish === 'more-time' || wish === 'split')
    return (
      <Stack gap="sm">
        <NumberInput
          label={wish === 'split' ? t`Hours for both parts` : t`Hours more`}
          min={0.5}
          step={0.5}
          value={draft.hours}
          onChange={(value) => onChange({ hours: Number(value) || 0 })}
        />
        {wish === 'split' && <Parts draft={draft} onChange={onChange} />}
      </Stack>
    );
  if (wish === 'swap' || wish === 'review')
    return (
      <Select
        label={wish === 'swap' ? t`Who should make it` : t`Who should accept it`}
        data={board.seats.map(({ id, title, holder }) => ({
          value: id,
          label: holder ? `${title} (${holder.name})` : title,
        }))}
        value={draft.seatId}
        onChange={(seatId) => onChange({ seatId })}
      />
    );
  if (wish === 'another') return null;
  const makers = board.links.filter(({ toBlockId }) => toBlockId === blockId).map(({ fromBlockId }) => fromBlockId);
  const labels = {
    'not-ready': t`What is missing`,
    redo: t`What is wrong with it`,
    criterion: t`What has to be checked`,
  };
  return (
    <Stack gap="sm">
      {wish === 'not-ready' && (
        <Select
          label={t`Which block hands it over`}
          data={board.blocks
            .filter(({ id }) => makers.includes(id))
            .map(({ id, title }) => ({ value: id, label: title }))}
          value={draft.fromBlockId}
          onChange={(fromBlockId) => onChange({ fromBlockId })}
        />
      )}
      <Textarea
        label={labels[wish]}
        autosize
        minRows={2}
        value={draft.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    </Stack>
  );
}

function Parts({ draft, onChange }: Pick<WishFieldsProps, 'draft' | 'onChange'>) {
  const { t } = useLingui();
  const [first, second] = draft.parts;
  return (
    <>
      <TextInput
        label={t`First part`}
        value={first}
        onChange={(event) => onChange({ parts: [event.currentTarget.value, second] })}
      />
      <TextInput
        label={t`Second part`}
        value={second}
        onChange={(event) => onChange({ parts: [first, event.currentTarget.value] })}
      />
    </>
  );
}
