import { perLanguage, type, type ArtefactType } from './artefact-notation.ts';

/** What small businesses need on ordinary days, by kind of project. */
export const BUSINESS_ARTEFACT_TYPES: readonly ArtefactType[] = [
  // Menu
  type('dish-list', 'list of dishes', ['dishes', 'dish list']),
  type('recipe-cards', 'recipe cards', ['recipes', 'recipe', 'recipe card']),
  type('dish-costing', 'costs of the dishes', ['dish costs', 'cost per portion', 'food cost', 'margin per dish']),
  type('allergen-table', 'allergen table', ['allergens', 'list of allergens', 'allergen list']),
  type('menu-text', 'text of the menu', ['menu text']),
  type('print-ready-menu', 'print-ready menu', [
    'menu card',
    'printed menu',
    'new menu',
    'menu design',
    'restaurant menu',
  ]),
  perLanguage('translated-menu', 'translated menu', ['menu translation', 'menu in other languages']),

  // Photo shoot
  type('shot-list', 'list of pictures', ['shot list']),
  type('raw-photos', 'unedited pictures', ['raw photos', 'unedited photos', 'raw pictures']),
  type('edited-photos', 'edited pictures', [
    'photo shoot',
    'photoshoot',
    'photographs',
    'portraits',
    'edited photos',
    'photos of our shop',
    'photos of the team',
  ]),
  type('picture-texts', 'texts for the pictures', ['captions for the photos', 'alt texts', 'alternative texts']),
  type('picture-rights', 'rights to the pictures', ['photo rights', 'picture rights', 'image rights', 'model release']),

  // Recruiting
  type('job-profile', 'job profile', ['job description', 'description of the job']),
  type('job-advert', 'job advert', ['job ad', 'job advertisement', 'vacancy', 'job posting']),
  type('applications', 'applications', ['job applications', 'applicants', 'cvs', 'résumés', 'resumes']),
  type('candidate-shortlist', 'shortlist of candidates', ['candidates', 'shortlisted candidates']),
  type('job-interview-notes', 'notes of the job interviews', ['job interviews', 'interviews with candidates']),
  type('job-offer', 'job offer', ['offer letter', 'new employee', 'new colleague', 'employment contract']),

  // Grants
  type('grant-shortlist', 'shortlist of grants', ['grants', 'funding programmes', 'find a grant']),
  type('grant-checklist', 'checklist of the grant', ['grant checklist', 'rules of the grant']),
  type('grant-draft', 'draft of the grant application', ['grant draft', 'grant text']),
  type('grant-budget', 'budget of the grant', ['grant budget']),
  type('grant-application', 'grant application', [
    'funding application',
    'application for a grant',
    'apply for a grant',
  ]),

  // Tenders
  type('tender-documents', 'tender documents', ['call for tenders', 'tender papers', 'request for proposals', 'rfp']),
  type('tender-checklist', 'checklist of the tender', ['tender checklist']),
  type('tender-calculation', 'price calculation', ['tender price', 'calculation of the price', 'cost estimate']),
  type('tender-text', 'text of the bid', ['bid text', 'answer to the tender']),
  type('tender-bid', 'bid', ['tender', 'bid for the tender', 'proposal for the tender']),

  // Till and stock
  type('till-export', 'export of the till', ['till export', 'cash register export', 'till data', 'pos export']),
  type('stock-count', 'stock count', ['inventory', 'stocktaking', 'stock-taking', 'inventory count']),
  type('product-mapping', 'match of till and stock', ['product mapping']),
  type('till-stock-connection', 'connection of till and stock', [
    'till integration',
    'till connection',
    'pos integration',
    'stock integration',
    'inventory integration',
    'connect the till',
    'connect our till',
  ]),
  type('till-test-report', 'report of the till test', ['till test']),
  type('till-handbook', 'handbook of the till', ['till handbook', 'till manual']),

  // Complaints
  type('complaint-list', 'list of complaints', ['complaint list']),
  type('complaint-answers', 'answers to the complaints', [
    'complaints',
    'complaint',
    'answer complaints',
    'complaint handling',
  ]),
  type('complaint-causes', 'causes of the complaints', [
    'why customers complain',
    'complaint analysis',
    'complaint causes',
  ]),

  // Compliance
  type('obligation-list', 'list of duties', ['legal duties', 'obligations', 'which rules apply', 'which laws apply']),
  type('data-register', 'register of personal data', [
    'record of processing',
    'processing register',
    'data register',
    'register of processing',
  ]),
  type('compliance-gap-report', 'compliance report', [
    'compliance check',
    'compliance audit',
    'gdpr check',
    'gdpr audit',
    'data protection check',
  ]),
  type('policy-set', 'set of policies', ['policies', 'privacy policies', 'internal rules']),
  type('privacy-check-report', 'privacy report of the page', ['cookie check', 'privacy check', 'tracking check']),

  // Podcast
  type('episode-plan', 'plan of the episode', ['episode plan']),
  type('episode-script', 'script of the episode', ['episode script', 'podcast script']),
  type('episode-recording', 'recording of the episode', ['podcast recording', 'raw audio', 'audio recording']),
  type('podcast-episode', 'podcast episode', ['podcast', 'episode']),
  type('episode-transcript', 'transcript of the episode', ['podcast transcript', 'episode transcript']),
  type('show-notes', 'show notes', ['episode notes']),

  // Training
  type('learning-goals', 'learning goals', ['learning objectives']),
  type('course-outline', 'outline of the course', ['course outline', 'curriculum', 'syllabus']),
  type('lesson-texts', 'texts of the lessons', [
    'lesson texts',
    'training material',
    'course material',
    'teaching material',
  ]),
  type('exercise-set', 'exercises', ['exercise set', 'quiz', 'exam questions']),
  type('lesson-films', 'films of the lessons', ['lesson videos', 'training videos', 'teaching films']),
  type('online-course', 'online course', [
    'training course',
    'e-learning',
    'course',
    'training for our staff',
    'staff training',
  ]),
  type('course-test-report', 'report of the course test', ['course test', 'pilot of the course']),
];
