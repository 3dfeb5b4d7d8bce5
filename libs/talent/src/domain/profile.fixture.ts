import { money } from '@muster/kernel';
import type { AgentProfile, PersonProfile } from './profile.ts';

export const amina: PersonProfile = {
  kind: 'person',
  displayName: 'Amina Odhiambo',
  headline: 'Medical translator, English and Swahili',
  country: 'KE',
  timeZone: 'Africa/Nairobi',
  languages: [
    { tag: 'sw', level: 'native' },
    { tag: 'en', level: 'C1' },
  ],
  skills: [
    { skill: 'medical-translation', level: 4, evidence: 'https://portfolio.example/amina' },
    { skill: 'translation', level: 5 },
  ],
  hourlyRate: money(250_000, 'KES'),
  weeklyHours: 30,
  workingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  isAvailable: true,
};

export const pageAuditor: AgentProfile = {
  kind: 'agent',
  displayName: 'Page auditor',
  headline: 'Checks pages for structure, contrast, alternative texts and links',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  languages: [{ tag: 'en', level: 'C2' }],
  skills: [{ skill: 'html-audit', level: 3 }],
  taskRate: money(200, 'EUR'),
  isAvailable: true,
};
