import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, PasswordInput, Select, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useNavigate } from 'react-router';
import { Refused } from '@muster/ui';
import type { WorkspaceKind } from '../../../shared/api/generated/graphql.ts';
import { queryClient } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { refusalField } from '../../../shared/forms/refusal-field.ts';
import { currentLocale } from '../../../shared/i18n/i18n.ts';
import { useCountryOptions } from '../../../shared/i18n/names.ts';
import { readerZone } from '../../../shared/time/time.ts';
import { SignUpDocument } from '../api/sign-up.ts';
import { FrontDoor } from '../components/front-door.tsx';

const FIELDS = ['email', 'password', 'name', 'workspaceName', 'country', 'timeZone'] as const;

export function SignUpPage() {
  const { t } = useLingui();
  return (
    <FrontDoor
      title={t`Make your workspace`}
      lead={<Trans>A workspace is your business, your practice or your agents. You can have several.</Trans>}
      below={
        <Trans>
          Already here?{' '}
          <Anchor component={Link} to="/sign-in" underline="always">
            Sign in
          </Anchor>
        </Trans>
      }
    >
      <SignUpForm />
    </FrontDoor>
  );
}

function SignUpForm() {
  const { t } = useLingui();
  const { form, signUp, submit } = useSignUp();
  const countries = useCountryOptions();
  const isFreelancer = form.values.workspaceKind === 'FREELANCER';
  const shownInField =
    signUp.refusal?.__typename === 'EmailTaken' ||
    signUp.refusal?.__typename === 'PasswordTooWeak' ||
    refusalField(signUp.refusal, FIELDS);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div>
          <Text size="sm" fw={500} mb={4} id="kind-label">
            <Trans>I am here as</Trans>
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="kind-label"
            data={[
              { value: 'BUSINESS', label: t`A business` },
              { value: 'FREELANCER', label: t`A freelancer` },
              { value: 'AGENT_OPERATOR', label: t`With agents` },
            ]}
            {...form.getInputProps('workspaceKind')}
          />
        </div>
        <TextInput label={t`Your name`} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          label={isFreelancer ? t`Name of your practice` : t`Name of the workspace`}
          autoComplete="organization"
          {...form.getInputProps('workspaceName')}
        />
        <Select
          label={t`Country`}
          description={t`It decides currency, taxes and which data rules hold. Your time zone: ${readerZone()}.`}
          searchable
          data={countries}
          nothingFoundMessage={t`No country is called that.`}
          {...form.getInputProps('country')}
        />
        <TextInput label={t`E-mail`} type="email" autoComplete="username" dir="ltr" {...form.getInputProps('email')} />
        <PasswordInput
          label={t`Password`}
          description={t`At least 12 characters. A short sentence is good.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
          {...form.getInputProps('password')}
        />
        <Refused refusal={shownInField ? undefined : signUp.refusal} />
        <Button type="submit" loading={signUp.isRunning} fullWidth size="md">
          <Trans>Make the workspace</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function useSignUp() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const needed = (text: string | null) => (text?.trim() ? null : t`This is needed.`);
  const form = useForm({
    initialValues: {
      email: '',
      password: '',
      name: '',
      workspaceName: '',
      workspaceKind: 'BUSINESS' as WorkspaceKind,
      country: null as string | null,
    },
    validate: {
      email: (value) => (value.includes('@') ? null : t`Enter your e-mail address.`),
      password: (value) => (value.length >= 12 ? null : t`Use at least 12 characters.`),
      name: needed,
      workspaceName: needed,
      country: needed,
    },
  });
  const signUp = useAct(SignUpDocument, 'signUp', {
    onDone: () => {
      queryClient.clear();
      void navigate('/', { replace: true });
    },
    onRefused: (refusal) => {
      if (refusal.__typename === 'EmailTaken') form.setFieldError('email', refusal.message);
      if (refusal.__typename === 'PasswordTooWeak') form.setFieldError('password', refusal.message);
      const field = refusalField(refusal, FIELDS);
      if (field) form.setFieldError(field, refusal.message);
    },
  });
  const submit = form.onSubmit(({ country, ...input }) => {
    if (country) signUp.run({ input: { ...input, country, timeZone: readerZone(), locale: currentLocale() } });
  });
  return { form, signUp, submit };
}
