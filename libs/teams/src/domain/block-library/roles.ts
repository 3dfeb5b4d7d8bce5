/** Level 1 helps under guidance, 3 works alone, 5 teaches others. */
export type SkillLevel = 1 | 2 | 3 | 4 | 5;
export interface SkillNeed {
  /** kebab-case id of the skill catalogue. */
  readonly skill: string;
  readonly level: SkillLevel;
}

/** What somebody is in a team. A seat is a role, and where the role works in a language, a role in that language. */
export interface Role {
  readonly id: string;
  readonly label: string;
  /** A translator is needed once per language; a checker of files is not. */
  readonly perLanguage: boolean;
  /** What a holder must be able to do whatever the block, reviewing included. */
  readonly skills: readonly SkillNeed[];
}

export const ROLES = {
  // Those who make
  productDesigner: role('product-designer', 'Product designer', { 'ui-design': 3 }),
  frontendEngineer: role('frontend-engineer', 'Frontend engineer', { 'frontend-engineering': 3 }),
  userResearcher: role('user-researcher', 'User researcher', { 'user-research': 3 }),
  usabilityTester: role('usability-tester', 'Usability tester', { 'usability-testing': 1 }),
  shopBuilder: role('shop-builder', 'Shop builder', { 'e-commerce': 3 }),
  photographer: role('photographer', 'Photographer', { photography: 3 }),
  copywriter: role('copywriter', 'Copywriter', { copywriting: 3 }),
  legalWriter: role('legal-writer', 'Writer of legal texts', { 'consumer-law': 3 }),
  searchSpecialist: role('search-specialist', 'Search specialist', { 'search-optimisation': 3 }),
  localisationEngineer: role('localisation-engineer', 'Localisation engineer', { 'localisation-engineering': 3 }),
  localisationChecker: role('localisation-checker', 'Localisation checker', { 'localisation-qa': 3 }),
  pageAuditor: role('page-auditor', 'Page auditor', { 'html-audit': 3 }),
  translator: perLanguage('translator', 'Translator', { translation: 3 }),
  medicalTranslator: perLanguage('medical-translator', 'Medical translator', { 'medical-translation': 4 }),
  backTranslator: perLanguage('back-translator', 'Back-translator', { translation: 3 }),
  healthWriter: role('health-writer', 'Health writer', { 'plain-language-writing': 3 }),
  communityInterviewer: perLanguage('community-interviewer', 'Community interviewer', { interviewing: 2 }),
  layoutDesigner: role('layout-designer', 'Layout designer', { 'desktop-publishing': 3 }),
  brandDesigner: role('brand-designer', 'Brand designer', { 'brand-design': 3 }),
  brandStrategist: role('brand-strategist', 'Brand strategist', { 'brand-strategy': 3 }),
  factChecker: role('fact-checker', 'Fact checker', { 'fact-checking': 3 }),
  captioner: role('captioner', 'Captioner', { captioning: 3 }),
  videoEditor: role('video-editor', 'Video editor', { 'video-editing': 3 }),
  dataAnalyst: role('data-analyst', 'Data analyst', { 'data-cleaning': 3 }),
  eventPlanner: role('event-planner', 'Event planner', { 'event-planning': 3 }),
  bookkeeper: role('bookkeeper', 'Bookkeeper', { 'book-keeping': 3 }),
  supportWriter: role('support-writer', 'Support writer', { 'technical-writing': 3 }),
  recipeDeveloper: role('recipe-developer', 'Recipe developer', { 'recipe-development': 3 }),
  foodSafetyAdviser: role('food-safety-adviser', 'Food safety adviser', { 'food-safety': 3 }),
  photoEditor: role('photo-editor', 'Photo editor', { 'photo-editing': 3 }),
  recruiter: role('recruiter', 'Recruiter', { recruiting: 3 }),
  employmentLawyer: role('employment-lawyer', 'Employment lawyer', { 'employment-law': 3 }),
  grantWriter: role('grant-writer', 'Grant writer', { 'grant-writing': 3 }),
  bidWriter: role('bid-writer', 'Bid writer', { 'proposal-writing': 3 }),
  costEstimator: role('cost-estimator', 'Cost estimator', { 'cost-estimating': 3 }),
  stockKeeper: role('stock-keeper', 'Stock keeper', { 'inventory-keeping': 2 }),
  integrationEngineer: role('integration-engineer', 'Integration engineer', { 'systems-integration': 3 }),
  qualityTester: role('quality-tester', 'Quality tester', { 'quality-assurance': 3 }),
  complaintHandler: role('complaint-handler', 'Complaint handler', { 'complaint-handling': 3 }),
  qualityManager: role('quality-manager', 'Quality manager', { 'quality-management': 3 }),
  complianceManager: role('compliance-manager', 'Compliance manager', { 'compliance-management': 3 }),
  podcastProducer: role('podcast-producer', 'Podcast producer', { 'podcast-production': 3 }),
  audioEditor: role('audio-editor', 'Audio editor', { 'audio-editing': 3 }),
  courseDesigner: role('course-designer', 'Course designer', { 'instructional-design': 3 }),
  examWriter: role('exam-writer', 'Exam writer', { 'exam-design': 3 }),
  videoMaker: role('video-maker', 'Video maker', { 'video-production': 3 }),
  courseBuilder: role('course-builder', 'Course builder', { 'content-management': 3 }),
  emailMarketer: role('email-marketer', 'E-mail marketer', { 'email-marketing': 3 }),
  translationScorer: perLanguage('translation-scorer', 'Translation scorer', { 'translation-review': 4 }),

  // Those who check and accept
  projectLead: role('project-lead', 'Project lead', { 'project-management': 3 }),
  designLead: role('design-lead', 'Design lead', { 'ui-design': 4 }),
  engineeringLead: role('engineering-lead', 'Engineering lead', { 'frontend-engineering': 4 }),
  languageReviewer: perLanguage('language-reviewer', 'Language reviewer', { 'translation-review': 3 }),
  clinicalReviewer: perLanguage('clinical-reviewer', 'Clinical reviewer', { 'clinical-review': 4 }),
  clinicalLead: role('clinical-lead', 'Clinical lead', { 'clinical-review': 4 }),
  legalReviewer: role('legal-reviewer', 'Legal reviewer', { 'consumer-law': 4 }),
  brandLead: role('brand-lead', 'Brand lead', { 'brand-strategy': 4 }),
  researchLead: role('research-lead', 'Research lead', { 'user-research': 4 }),
  editor: role('editor', 'Editor', { editing: 3 }),
  dataLead: role('data-lead', 'Data lead', { 'data-analysis': 4 }),
  foodSafetyLead: role('food-safety-lead', 'Food safety lead', { 'food-safety': 4 }),
  hiringLead: role('hiring-lead', 'Hiring lead', { recruiting: 4 }),
  trainingLead: role('training-lead', 'Training lead', { 'instructional-design': 4 }),
  accountant: role('accountant', 'Accountant', { accounting: 4 }),
} as const;

function role(id: string, label: string, skills: Record<string, SkillLevel>): Role {
  const needs = Object.entries(skills).map(([skill, level]) => ({ skill, level }));
  return { id, label, perLanguage: false, skills: needs };
}

function perLanguage(id: string, label: string, skills: Record<string, SkillLevel>): Role {
  return { ...role(id, label, skills), perLanguage: true };
}
