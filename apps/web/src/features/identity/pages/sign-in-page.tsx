import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Refused } from '@muster/ui';
import { queryClient } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { SignInDocument } from '../api/sign-in.ts';
import { FrontDoor } from '../components/front-door.tsx';

export function SignInPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.includes('@') ? null : t`Enter your e-mail address.`),
      password: (value) => (value ? null : t`Enter your password.`),
    },
  });
  const signIn = useAct(SignInDocument, 'signIn', {
    onDone: () => {
      queryClient.clear();
      void navigate(safePath(search.get('next')), { replace: true });
    },
  });
  return (
    <FrontDoor
      title={t`Sign in`}
      lead={<Trans>Assemble a team of people and AI in minutes, and settle it across borders.</Trans>}
      below={
        <Trans>
          New here?{' '}
          <Anchor component={Link} to="/sign-up" underline="always">
            Make a workspace
          </Anchor>
        </Trans>
      }
    >
      <form onSubmit={form.onSubmit((input) => signIn.run({ input }))} noValidate>
        <Stack>
          <TextInput
            label={t`E-mail`}
            type="email"
            autoComplete="username"
            dir="ltr"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t`Password`}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
            {...form.getInputProps('password')}
          />
          <Refused refusal={signIn.refusal} />
          <Button type="submit" loading={signIn.isRunning} fullWidth size="md">
            <Trans>Sign in</Trans>
          </Button>
        </Stack>
      </form>
    </FrontDoor>
  );
}

/** Only paths of this site: an address from outside must not send anybody elsewhere. */
function safePath(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
