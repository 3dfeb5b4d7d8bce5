import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Face, Refused } from '@muster/ui';
import type { Role } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { AddMemberDocument, MembersDocument } from '../api/members.ts';

export function PeoplePage() {
  const { members } = useSuspenseQuery(ask(MembersDocument)).data;
  const roleNames = useRoleNames();
  const mayAdd = useMay('member:manage');
  return (
    <Stack gap="xl">
      <RowList>
        {members.map(({ person, role, since }, index) => (
          <Row key={person.id}>
            <Group wrap="nowrap">
              <Face name={person.name} hue={index} size={28} />
              <div>
                <Text fw={500}>
                  <bdi>{person.name}</bdi>
                </Text>
                <Text size="sm" c="dimmed">
                  <bdi>{person.email}</bdi> · {roleNames[role]} ·{' '}
                  <Trans>
                    since <InstantText at={since} as="day" />
                  </Trans>
                </Text>
              </div>
            </Group>
          </Row>
        ))}
      </RowList>
      {mayAdd && <AddMember />}
    </Stack>
  );
}

function AddMember() {
  const { t } = useLingui();
  const roleNames = useRoleNames();
  const form = useForm({
    initialValues: { email: '', role: 'MEMBER' as Role },
    validate: { email: (value) => (value.includes('@') ? null : t`Enter an e-mail address.`) },
  });
  const add = useAct(AddMemberDocument, 'addMember', {
    refreshes: ['Members'],
    onDone: ({ person }) => {
      form.reset();
      notifications.show({ message: t`${person.name} can work here now.` });
    },
  });
  return (
    <form onSubmit={form.onSubmit((input) => add.run({ input }))} noValidate>
      <Stack gap="sm">
        <Group align="flex-end">
          <TextInput
            label={t`E-mail of somebody who has an account`}
            type="email"
            dir="ltr"
            flex="1 1 240px"
            {...form.getInputProps('email')}
          />
          <Select
            label={t`Role`}
            allowDeselect={false}
            data={Object.entries(roleNames).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('role')}
          />
          <Button type="submit" loading={add.isRunning}>
            <Trans>Add</Trans>
          </Button>
        </Group>
        <Refused refusal={add.refusal} />
      </Stack>
    </form>
  );
}

function useRoleNames(): Record<Role, string> {
  const { t } = useLingui();
  return { OWNER: t`Owner`, MANAGER: t`Manager`, MEMBER: t`Member`, ACCOUNTANT: t`Accountant`, WORKER: t`Worker` };
}
