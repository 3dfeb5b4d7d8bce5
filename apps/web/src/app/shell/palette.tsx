import '@mantine/spotlight/styles.layer.css';
import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { createSpotlight, Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import {
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconPlus,
  IconSearch,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../shared/api/generated/gql.ts';
import { ask } from '../../shared/api/query.ts';
import { currentLocale } from '../../shared/i18n/i18n.ts';
import { localeNames, locales } from '../../shared/i18n/locales.ts';
import { useMay, useViewer } from '../../shared/viewer/viewer.ts';
import { destinations } from '../navigation.ts';
import { useSetLocale } from './use-locale.ts';
import { useSignOut } from './use-sign-out.ts';

const PaletteDocument = graphql(`
  query Palette {
    runs(first: 20) {
      edges {
        node {
          id
          title
        }
      }
    }
    blueprints(first: 20) {
      edges {
        node {
          id
          title
          runId
        }
      }
    }
  }
`);

const [store, controls] = createSpotlight();

interface PaletteProps {
  onClose: () => void;
  onShortcuts: () => void;
}

export function Palette({ onClose, onShortcuts }: PaletteProps) {
  const { t } = useLingui();
  useEffect(() => controls.open(), []);
  const groups = [
    { group: t`Go to`, actions: usePlaceActions() },
    { group: t`Do`, actions: useDeedActions(onShortcuts) },
    { group: t`Teams`, actions: useTeamActions() },
  ];
  return (
    <Spotlight
      store={store}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      onSpotlightClose={onClose}
      shortcut={null}
      attributes={{ content: { 'aria-label': t`Search or do` } }}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={t`Nothing is called that.`}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t`Search or do`,
        'aria-label': t`Search or do`,
      }}
    />
  );
}

function usePlaceActions(): SpotlightActionData[] {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  return destinations(useViewer()).map(({ to, label, icon: Icon }) => ({
    id: to,
    label: i18n._(label),
    leftSection: <Icon size={18} aria-hidden />,
    onClick: () => void navigate(to),
  }));
}

function useDeedActions(onShortcuts: () => void): SpotlightActionData[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const mayPlan = useMay('team:plan');
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const setLocale = useSetLocale();
  const signOut = useSignOut();
  const newTeam = {
    id: 'new-team',
    label: t`New team`,
    leftSection: <IconPlus size={18} aria-hidden />,
    onClick: () => void navigate('/teams/new'),
  };
  return [
    ...(mayPlan ? [newTeam] : []),
    {
      id: 'colours',
      label: isDark ? t`Switch to light colours` : t`Switch to dark colours`,
      leftSection: isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />,
      onClick: () => setColorScheme(isDark ? 'light' : 'dark'),
    },
    ...localeNames
      .filter((locale) => locale !== currentLocale())
      .map((locale) => ({
        id: `locale-${locale}`,
        label: locales[locale].name,
        leftSection: <IconLanguage size={18} aria-hidden />,
        onClick: () => void setLocale(locale),
      })),
    {
      id: 'keys',
      label: t`Keyboard shortcuts`,
      leftSection: <IconKeyboard size={18} aria-hidden />,
      onClick: () => setTimeout(onShortcuts),
    },
    { id: 'sign-out', label: t`Sign out`, leftSection: <IconLogout size={18} aria-hidden />, onClick: signOut },
  ];
}

function useTeamActions(): SpotlightActionData[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data } = useQuery({ ...ask(PaletteDocument, {}), enabled: useMay('team:read'), throwOnError: false });
  const leftSection = <IconUsers size={18} aria-hidden />;
  const plans = (data?.blueprints.edges ?? []).filter(({ node }) => !node.runId);
  return [
    ...(data?.runs.edges ?? []).map(({ node }) => ({
      id: node.id,
      label: node.title,
      description: t`Running team`,
      leftSection,
      onClick: () => void navigate(`/teams/runs/${node.id}`),
    })),
    ...plans.map(({ node }) => ({
      id: node.id,
      label: node.title,
      description: t`Plan`,
      leftSection,
      onClick: () => void navigate(`/teams/plans/${node.id}`),
    })),
  ];
}
