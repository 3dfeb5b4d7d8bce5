import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Input, Select, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { ArtefactTypesQuery } from '../../../shared/api/generated/graphql.ts';
import { languageName, useLanguageOptions } from '../../../shared/i18n/names.ts';
import { sameArtefact, type PickedArtefact } from './new-team-form.ts';
import classes from './artefact-picker.module.css';

interface ArtefactPickerProps {
  label: string;
  description: string;
  types: ArtefactTypesQuery['artefactTypes'];
  value: readonly PickedArtefact[];
  onChange: (value: readonly PickedArtefact[]) => void;
  error?: ReactNode;
  /** A refusal about these things, with its way out. */
  children?: ReactNode;
}

/** Things by type, as chips; each says which words of the brief led to it. */
export function ArtefactPicker({ label, description, types, value, onChange, error, children }: ArtefactPickerProps) {
  const { t } = useLingui();
  const remove = (gone: PickedArtefact) => onChange(value.filter((artefact) => !sameArtefact(artefact, gone)));
  const add = (artefact: PickedArtefact) => {
    if (!value.some((other) => sameArtefact(other, artefact))) onChange([...value, artefact]);
  };
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <Group gap={6} my={8} role="list" aria-label={label}>
        {value.map((artefact) => (
          <span key={`${artefact.type}/${artefact.language}`} role="listitem" className={classes['chip']}>
            <ChipText artefact={artefact} />
            <button
              type="button"
              className={classes['remove']}
              onClick={() => remove(artefact)}
              aria-label={t`Take ${artefact.label} away`}
            >
              <IconX size={12} aria-hidden />
            </button>
          </span>
        ))}
        {value.length === 0 && (
          <Text size="sm" c="dimmed" role="listitem">
            <Trans>Nothing yet</Trans>
          </Text>
        )}
      </Group>
      <AddArtefact label={label} types={types} onAdd={add} />
      {children}
    </Input.Wrapper>
  );
}

function ChipText({ artefact }: { artefact: PickedArtefact }) {
  const { t } = useLingui();
  const text = (
    <span>
      {artefact.label}
      {artefact.language && <span className={classes['language']}> · {languageName(artefact.language)}</span>}
    </span>
  );
  if (!artefact.because) return text;
  return <Tooltip label={t`Because you wrote: “${artefact.because}”`}>{text}</Tooltip>;
}

interface AddArtefactProps {
  label: string;
  types: ArtefactTypesQuery['artefactTypes'];
  onAdd: (artefact: PickedArtefact) => void;
}

function AddArtefact({ label, types, onAdd }: AddArtefactProps) {
  const { t } = useLingui();
  const languages = useLanguageOptions();
  const [chosen, setChosen] = useState<ArtefactTypesQuery['artefactTypes'][number]>();
  const pick = (id: string | null) => {
    const type = types.find((candidate) => candidate.id === id);
    if (!type) return;
    if (type.comesInLanguages) setChosen(type);
    else onAdd({ type: type.id, label: type.label, language: null });
  };
  const addIn = (language: string | null) => {
    if (chosen) onAdd({ type: chosen.id, label: chosen.label, language });
    setChosen(undefined);
  };
  if (chosen) {
    return (
      <Group gap={8}>
        <Select
          size="sm"
          searchable
          autoFocus
          defaultDropdownOpened
          aria-label={t`Language of ${chosen.label}`}
          placeholder={t`${chosen.label} in which language?`}
          data={languages}
          onChange={addIn}
          w={280}
        />
        <Button variant="subtle" size="sm" onClick={() => addIn(null)}>
          <Trans>Any</Trans>
        </Button>
      </Group>
    );
  }
  return (
    <Select
      size="sm"
      searchable
      value={null}
      aria-label={t`Add to: ${label}`}
      placeholder={t`Add something`}
      nothingFoundMessage={t`Muster has no block for that yet.`}
      data={types.map(({ id, label: name }) => ({ value: id, label: name }))}
      onChange={pick}
      maw={280}
    />
  );
}
