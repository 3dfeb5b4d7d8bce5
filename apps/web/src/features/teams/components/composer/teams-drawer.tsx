import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, Group, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconUsersGroup } from '@tabler/icons-react';
import { Refused } from '@muster/ui';
import type { Plan } from '../plan-facts.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import { KeepPart } from './keep-part.tsx';

type Team = Plan['teams'][number];

/** Teams inside the team: who is in which, and who leads it. */
export function TeamsDrawer({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={open}>
        <Trans>Teams inside</Trans>
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={420}
        title={t`Teams inside this team`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack gap="xl">
          <Text size="sm">
            <Trans>
              A lead decides about the own team and the teams below it, never above or beside. You decide about
              everything.
            </Trans>
          </Text>
          {plan.teams.map((team) => (
            <TeamForm key={`${team.id}-${plan.version}`} plan={plan} team={team} />
          ))}
          <NewTeam key={plan.version} plan={plan} />
        </Stack>
      </Drawer>
    </>
  );
}

function TeamForm({ plan, team }: { plan: Plan; team: Team }) {
  const { t } = useLingui();
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  const { id: teamId, title, parentId, leadSeatId } = team;
  const members = plan.seats.filter((seat) => seat.teamId === teamId).map(({ id }) => id);
  const form = useForm({ initialValues: { title, parentId, leadSeatId, members } });
  const submit = form.onSubmit(({ members: chosen, ...values }) => {
    const joins = chosen.filter((id) => !members.includes(id)).map((seatId) => ({ moveSeat: { seatId, teamId } }));
    const leaves = members
      .filter((id) => !chosen.includes(id))
      .map((seatId) => ({ moveSeat: { seatId, teamId: parentId } }));
    edit(...joins, { editTeam: { teamId, ...values } }, ...leaves);
  });
  const leads = plan.seats.filter(
    ({ id, teamId: of }) => form.values.members.includes(id) || of === form.values.parentId,
  );
  return (
    <form onSubmit={submit} aria-label={title}>
      <Stack gap="sm">
        <TextInput label={t`Name of the team`} required {...form.getInputProps('title')} />
        <MultiSelect label={t`Seats in it`} data={options(plan.seats)} {...form.getInputProps('members')} />
        <Select
          label={t`Led by`}
          placeholder={t`you`}
          clearable
          data={options(leads)}
          {...form.getInputProps('leadSeatId')}
        />
        <Select
          label={t`Stands in`}
          placeholder={t`the whole team`}
          clearable
          data={options(plan.teams.filter(({ id }) => id !== teamId))}
          {...form.getInputProps('parentId')}
        />
        <Refused refusal={refusal} />
        <Group justify="space-between">
          <Button variant="subtle" color="red" disabled={isSaving} onClick={() => edit({ removeTeamId: teamId })}>
            <Trans>Dissolve</Trans>
          </Button>
          <Group gap="xs">
            <KeepPart plan={plan} what={{ teamId }} title={title}>
              <Trans>Keep</Trans>
            </KeepPart>
            <Button type="submit" loading={isSaving} disabled={!form.isDirty()}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function NewTeam({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  const form = useForm({ initialValues: { title: '', seatIds: [] as string[], leadSeatId: null as string | null } });
  return (
    <form onSubmit={form.onSubmit((addTeam) => edit({ addTeam }))}>
      <Stack gap="sm">
        <Text fw={600}>
          <Trans>A new team</Trans>
        </Text>
        <TextInput label={t`Name of the team`} placeholder={t`Design`} required {...form.getInputProps('title')} />
        <MultiSelect label={t`Seats in it`} data={options(plan.seats)} {...form.getInputProps('seatIds')} />
        <Select
          label={t`Led by`}
          placeholder={t`you`}
          clearable
          data={options(plan.seats.filter(({ id }) => form.values.seatIds.includes(id)))}
          {...form.getInputProps('leadSeatId')}
        />
        <Refused refusal={refusal} />
        <Button type="submit" variant="default" loading={isSaving}>
          <Trans>Make the team</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function options(list: readonly { readonly id: string; readonly title: string }[]) {
  return list.map(({ id, title }) => ({ value: id, label: title }));
}
