/**
 * Skills that run, sell, check, teach, build and look after things.
 * One line per skill: id, label, O*NET-SOC 29.2 occupation, ESCO 1.1.1 occupation or skill group, then what people call it in
 * English, German, French, Spanish, Portuguese, Swahili, Hindi and Arabic; `-` where nothing fits. `#` opens a family.
 * Sources of the codes: O*NET 29.2 Database, U.S. Department of Labor, Employment and Training Administration (CC BY 4.0);
 * ESCO, European Commission (Decision 2011/833/EU). Ids are never renamed: blueprints, receipts and passports carry them.
 */
export const SKILLS_OF_BUSINESS = `
# marketing | Brand and marketing
brand-strategy | Brand strategy | 11-2021.00 | 2431.4 | branding strategy, positioning | Markenstrategie | stratégie de marque | estrategia de marca | estratégia de marca | mkakati wa chapa | ब्रांड रणनीति | استراتيجية العلامة
social-media | Social media | 13-1161.00 | 2432.5 | instagram, facebook, tiktok, social media manager | soziale Medien | réseaux sociaux | redes sociales | redes sociais | mitandao ya kijamii | सोशल मीडिया | وسائل التواصل
email-marketing | E-mail marketing | 13-1161.00 | 2431.10.4 | newsletter, mailing, mailchimp | E-Mail-Marketing | marketing par e-mail | marketing por correo | marketing por e-mail | uuzaji kwa barua pepe | ईमेल मार्केटिंग | تسويق بالبريد
search-advertising | Search advertising | 13-1161.01 | 2431.10.4 | google ads, sea, ppc, adwords | Suchmaschinenwerbung | publicité en ligne | publicidad en buscadores | anúncios de busca | matangazo ya mtandaoni | खोज विज्ञापन | إعلانات البحث
campaign-planning | Campaign planning | 11-2011.00 | 2431.10.1 | campaigns, media planning | Kampagnenplanung | planification de campagnes | planificación de campañas | planejamento de campanhas | upangaji wa kampeni | अभियान योजना | تخطيط الحملات
public-relations | Public relations | 27-3031.00 | 2432.9 | pr, press relations, press release | Öffentlichkeitsarbeit | relations publiques | relaciones públicas | relações públicas | uhusiano wa umma | जनसंपर्क | علاقات عامة
community-management | Community management | 13-1161.00 | 2432.5 | community manager, forum moderation | Community-Management | animation de communauté | gestión de comunidades | gestão de comunidades | usimamizi wa jamii | समुदाय प्रबंधन | إدارة المجتمعات
influencer-relations | Work with influencers | 13-1161.00 | - | influencers, influencer marketing | Influencer-Marketing | relations influenceurs | marketing de influencers | marketing de influência | - | - | تسويق عبر المؤثرين
market-entry | Entry into new markets | 11-2021.00 | S4.1.2 | market entry, internationalisation, export marketing | Markteintritt | entrée sur le marché | entrada al mercado | entrada no mercado | uingiaji sokoni | बाज़ार प्रवेश | دخول الأسواق
product-marketing | Product marketing | 11-2021.00 | 1223.1 | go-to-market, launch marketing | Produktmarketing | marketing produit | marketing de producto | marketing de produto | uuzaji wa bidhaa | उत्पाद विपणन | تسويق المنتجات
marketing-automation | Marketing automation | 13-1161.00 | 1221.5 | hubspot, lead nurturing | Marketing-Automatisierung | automatisation marketing | automatización de marketing | automação de marketing | - | - | أتمتة التسويق
fundraising | Fundraising | 13-1131.00 | 2432.3 | fundraiser, donations, crowdfunding | Spendenwerbung | collecte de fonds | recaudación de fondos | captação de recursos | uchangishaji fedha | धन संग्रह | جمع التبرعات
# sales | Sales and customer service
customer-support | Customer support | 43-4051.00 | 4225.1 | customer service, support agent, helpdesk for customers | Kundendienst | service client | atención al cliente | atendimento ao cliente | huduma kwa wateja | ग्राहक सहायता | خدمة العملاء
lead-generation | Finding customers | 41-3091.00 | 2431.5 | leads, prospecting, cold mailing, lead generation | Kundengewinnung | prospection | captación de clientes | prospecção de clientes | kutafuta wateja | ग्राहक खोज | البحث عن عملاء
negotiation | Negotiation | 13-1023.00 | S1.1.0 | negotiator, bargaining | Verhandlung | négociation | negociación | negociação | majadiliano | बातचीत | تفاوض
account-management | Looking after customers | 11-2022.00 | 2431.6 | key account, customer success, account manager | Kundenbetreuung | suivi de clientèle | gestión de cuentas | gestão de contas | usimamizi wa wateja | ग्राहक प्रबंधन | إدارة الحسابات
proposal-writing | Proposals and tenders | 13-1082.00 | - | tenders, bids, rfp, proposals | Angebote und Ausschreibungen | réponses aux appels d’offres | propuestas y licitaciones | propostas e licitações | uandishi wa zabuni | निविदा लेखन | كتابة العطاءات
customer-training | Training of customers | 13-1151.00 | S1.3.3 | onboarding of customers, product training | Kundenschulung | formation des clients | formación de clientes | treinamento de clientes | mafunzo kwa wateja | ग्राहक प्रशिक्षण | تدريب العملاء
telesales | Telephone sales | 41-9041.00 | 5244.1 | telemarketing, call centre, cold calling | Telefonverkauf | télévente | televenta | televendas | mauzo kwa simu | टेलीसेल्स | بيع هاتفي
retail-selling | Selling in a shop | 41-2031.00 | 5223.6 | shop assistant, retail sales, cashier | Verkauf im Laden | vente en magasin | venta en tienda | venda em loja | uuzaji dukani | दुकान में बिक्री | بيع بالتجزئة
crm-administration | Customer databases | 43-4051.00 | - | crm, salesforce, customer data | CRM-Pflege | gestion de crm | gestión de crm | gestão de crm | kanzidata ya wateja | सीआरएम | إدارة علاقات العملاء
complaint-handling | Complaints | 43-4051.00 | S1.1.3 | complaints, returns handling | Beschwerden | réclamations | reclamaciones | reclamações | malalamiko | शिकायत निवारण | معالجة الشكاوى
# finance | Books, tax and finance
book-keeping | Book-keeping | 43-3031.00 | 3313.2 | bookkeeper, bookkeeping, ledger | Buchhaltung | tenue de comptes | teneduría de libros | escrituração | utunzaji wa vitabu | बहीखाता | مسك الدفاتر
accounting | Accounting | 13-2011.00 | 2411.1 | accountant, annual accounts, financial statements | Rechnungswesen | comptabilité | contabilidad | contabilidade | uhasibu | लेखांकन | محاسبة
vat-reporting | VAT reporting | 13-2082.00 | - | vat return, gst return, sales tax | Umsatzsteuermeldung | déclaration de tva | declaración de iva | declaração de iva | ripoti ya vat | जीएसटी रिटर्न | إقرار ضريبة القيمة المضافة
tax-advice | Tax advice | 13-2082.00 | 2411.1.12 | tax adviser, tax return, tax consultant | Steuerberatung | conseil fiscal | asesoría fiscal | consultoria tributária | ushauri wa kodi | कर सलाह | استشارات ضريبية
payroll | Payroll | 43-3051.00 | 4313.1 | salaries, wages, payroll clerk | Lohnabrechnung | paie | nómina | folha de pagamento | malipo ya mishahara | वेतन पत्रक | رواتب
budgeting | Budgeting | 13-2031.00 | 2411.1.4 | budgets, cost planning | Budgetplanung | budgétisation | presupuestos | orçamento | bajeti | बजट | إعداد الميزانية
financial-modelling | Financial modelling | 13-2051.00 | 2413.1 | financial model, forecast, business case | Finanzmodelle | modélisation financière | modelos financieros | modelagem financeira | mifano ya fedha | वित्तीय मॉडलिंग | نمذجة مالية
invoicing | Invoicing | 43-3021.00 | 4311.1 | billing, invoices, e-invoicing | Rechnungsstellung | facturation | facturación | faturamento | utoaji ankara | चालान | فوترة
auditing | Auditing | 13-2011.00 | 2411.1.7 | auditor, audit of accounts | Wirtschaftsprüfung | audit comptable | auditoría | auditoria | ukaguzi wa hesabu | लेखा परीक्षा | تدقيق حسابات
company-valuation | Valuation of companies | 13-2051.00 | 2412.1 | business valuation, appraisal | Unternehmensbewertung | évaluation d’entreprise | valoración de empresas | avaliação de empresas | uthamini wa kampuni | कंपनी मूल्यांकन | تقييم الشركات
debt-collection | Reminders and collection | 43-3011.00 | 4214.1 | dunning, collections, receivables | Mahnwesen | recouvrement | cobranza | cobrança | ukusanyaji madeni | वसूली | تحصيل الديون
credit-analysis | Credit analysis | 13-2041.00 | 3312.2.1 | credit check, lending, loan analysis | Kreditprüfung | analyse de crédit | análisis de crédito | análise de crédito | uchambuzi wa mikopo | ऋण विश्लेषण | تحليل ائتماني
cost-estimating | Cost estimates | 13-1051.00 | 2411.1.5 | estimator, quantity estimates, costing | Kostenschätzung | estimation des coûts | estimación de costes | estimativa de custos | makadirio ya gharama | लागत अनुमान | تقدير التكاليف
insurance-advice | Insurance advice | 41-3021.00 | 3321.1 | insurance broker, insurance | Versicherungsberatung | conseil en assurance | asesoría de seguros | consultoria de seguros | ushauri wa bima | बीमा सलाह | استشارات تأمين
# law | Law and compliance
consumer-law | Consumer law | 23-1011.00 | 2611.1 | consumer protection, consumer rights | Verbraucherrecht | droit de la consommation | derecho del consumidor | direito do consumidor | sheria ya watumiaji | उपभोक्ता कानून | قانون المستهلك
contract-law | Contract law | 23-1011.00 | 2611.1 | contracts, contract review, contract lawyer | Vertragsrecht | droit des contrats | derecho contractual | direito contratual | sheria ya mikataba | अनुबंध कानून | قانون العقود
data-protection | Data protection | 23-1011.00 | 2619.4 | gdpr, privacy, data privacy, dpo | Datenschutz | protection des données | protección de datos | proteção de dados | ulinzi wa data | डेटा संरक्षण | حماية البيانات
employment-law | Employment law | 23-1011.00 | 2611.1 | labour law, labor law | Arbeitsrecht | droit du travail | derecho laboral | direito do trabalho | sheria ya kazi | श्रम कानून | قانون العمل
intellectual-property | Intellectual property | 23-1011.00 | 3339.3 | patents, trademarks, copyright | geistiges Eigentum | propriété intellectuelle | propiedad intelectual | propriedade intelectual | hakimiliki | बौद्धिक संपदा | ملكية فكرية
trade-compliance | Export and customs rules | 13-1041.08 | 3331.1 | customs, export control, import duties | Zoll und Ausfuhr | douanes et exportation | aduanas y exportación | alfândega e exportação | forodha | सीमा शुल्क | جمارك وتصدير
company-formation | Forming companies | 23-1011.00 | - | company registration, incorporation, start a company | Unternehmensgründung | création d’entreprise | constitución de empresas | abertura de empresas | usajili wa kampuni | कंपनी पंजीकरण | تأسيس الشركات
mediation | Mediation | 23-1022.00 | 2619.9 | mediator, dispute resolution | Mediation | médiation | mediación | mediação | upatanishi | मध्यस्थता | وساطة
legal-research | Legal research | 23-2011.00 | 3411.7 | paralegal, case law research | Rechtsrecherche | recherche juridique | investigación jurídica | pesquisa jurídica | utafiti wa kisheria | कानूनी शोध | بحث قانوني
compliance-management | Compliance | 13-1041.00 | 2619.12 | compliance officer, regulation, anti money laundering | Compliance | conformité | cumplimiento normativo | conformidade | uzingatiaji sheria | अनुपालन | امتثال
immigration-advice | Advice on visas | 23-2011.00 | 3354.1 | visa, immigration, work permit | Visaberatung | conseil en immigration | asesoría migratoria | consultoria de imigração | ushauri wa uhamiaji | वीज़ा सलाह | استشارات الهجرة
notarial-services | Notarial work | 23-2093.00 | 2619.10 | notary, certified copies | Notariat | notariat | notaría | cartório | huduma za mthibitishaji | नोटरी | توثيق
# health | Health
clinical-review | Clinical review | 29-1141.00 | - | clinical check, medical review | klinische Prüfung | revue clinique | revisión clínica | revisão clínica | uhakiki wa kitabibu | नैदानिक समीक्षा | مراجعة سريرية
medical-writing | Medical writing | 27-3042.00 | - | medical writer, clinical study reports | medizinisches Schreiben | rédaction médicale | redacción médica | redação médica | uandishi wa kitabibu | चिकित्सा लेखन | كتابة طبية
public-health | Public health | 19-1041.00 | 2422.12.12 | epidemiology, health policy | öffentliche Gesundheit | santé publique | salud pública | saúde pública | afya ya umma | सार्वजनिक स्वास्थ्य | صحة عامة
nursing | Nursing | 29-1141.00 | 2221.2 | nurse, patient care | Krankenpflege | soins infirmiers | enfermería | enfermagem | uuguzi | नर्सिंग | تمريض
pharmacy | Pharmacy | 29-1051.00 | 2262.1 | pharmacist, medicines | Pharmazie | pharmacie | farmacia | farmácia | ufamasia | फ़ार्मेसी | صيدلة
nutrition | Nutrition | 29-1031.00 | 2265.1 | dietitian, nutritionist, diet plans | Ernährungsberatung | nutrition | nutrición | nutrição | lishe | पोषण | تغذية
health-data-coding | Coding of health data | 29-2072.00 | 3252.1.1 | medical coding, icd, clinical coder | medizinische Kodierung | codage médical | codificación clínica | codificação clínica | - | चिकित्सा कोडिंग | ترميز طبي
community-health-work | Community health work | 21-1094.00 | 3253.1 | health worker, outreach | Gemeindegesundheit | santé communautaire | salud comunitaria | saúde comunitária | afya ya jamii | सामुदायिक स्वास्थ्य | صحة المجتمع
physiotherapy | Physiotherapy | 29-1123.00 | 2264.2 | physical therapy, physio | Physiotherapie | kinésithérapie | fisioterapia | fisioterapia | tiba ya viungo | फ़िज़ियोथेरेपी | علاج طبيعي
psychological-counselling | Psychological counselling | 21-1014.00 | 2634.2 | therapy, counselling, mental health | psychologische Beratung | conseil psychologique | consejería psicológica | aconselhamento psicológico | ushauri nasaha | मनोवैज्ञानिक परामर्श | إرشاد نفسي
medical-imaging | Reading of medical images | 29-2034.00 | 2269.8.1 | radiology, x-ray, imaging | medizinische Bildgebung | imagerie médicale | imagen médica | imagem médica | picha za kitabibu | चिकित्सा इमेजिंग | تصوير طبي
clinical-data-management | Management of clinical data | 15-2051.02 | - | clinical trials data, trial data | klinische Daten | données cliniques | datos clínicos | dados clínicos | data za kitabibu | नैदानिक डेटा | بيانات سريرية
veterinary-advice | Animal health | 29-1131.00 | 2250.6 | vet, veterinarian | Tiergesundheit | santé animale | salud animal | saúde animal | afya ya mifugo | पशु स्वास्थ्य | صحة الحيوان
# care | Care and social work
elder-care | Care of older people | 31-1122.00 | 5322.1 | elderly care, caregiver, home care | Altenpflege | aide aux personnes âgées | cuidado de mayores | cuidado de idosos | utunzaji wa wazee | वृद्ध देखभाल | رعاية المسنين
child-care | Child care | 39-9011.00 | 5311.1 | nanny, babysitting, childminder | Kinderbetreuung | garde d’enfants | cuidado infantil | cuidado infantil | malezi ya watoto | बाल देखभाल | رعاية الأطفال
social-work | Social work | 21-1021.00 | 2635.3 | social worker, case work | Sozialarbeit | travail social | trabajo social | assistência social | ustawi wa jamii | समाज कार्य | عمل اجتماعي
youth-work | Youth work | 21-1093.00 | 2635.3.27 | youth worker, youth clubs | Jugendarbeit | animation jeunesse | trabajo con jóvenes | trabalho com jovens | kazi na vijana | युवा कार्य | عمل شبابي
disability-support | Support for people with disabilities | 31-1122.00 | 3412.4.4 | disability care, assistance | Behindertenhilfe | aide aux personnes handicapées | apoyo a la discapacidad | apoio à deficiência | msaada kwa walemavu | दिव्यांग सहायता | دعم ذوي الإعاقة
# management | Projects and operations
project-management | Project management | 13-1082.00 | 1219.6 | project manager, pm, planning of projects | Projektleitung | gestion de projet | gestión de proyectos | gestão de projetos | usimamizi wa miradi | परियोजना प्रबंधन | إدارة المشاريع
product-management | Product management | 15-1299.09 | 1223.1 | product manager, product owner | Produktmanagement | gestion de produit | gestión de producto | gestão de produto | usimamizi wa bidhaa | उत्पाद प्रबंधन | إدارة المنتج
team-coordination | Coordination of teams | 11-1021.00 | S1.8.1 | coordinator, team lead, scrum master | Teamkoordination | coordination d’équipe | coordinación de equipos | coordenação de equipes | uratibu wa timu | टीम समन्वय | تنسيق الفرق
process-design | Process design | 13-1111.00 | 2421.1 | process improvement, workflow design, bpmn | Prozessgestaltung | conception de processus | diseño de procesos | desenho de processos | ubunifu wa michakato | प्रक्रिया डिज़ाइन | تصميم العمليات
procurement | Procurement | 13-1023.00 | 3323.2 | purchasing, buying, sourcing | Einkauf | achats | compras | compras | ununuzi | ख़रीद | مشتريات
supply-chain-planning | Supply chain planning | 11-3071.04 | 1324.8 | supply chain, demand planning | Lieferkettenplanung | planification logistique | planificación de la cadena de suministro | planejamento da cadeia de suprimentos | upangaji wa ugavi | आपूर्ति श्रृंखला | سلسلة الإمداد
event-planning | Event planning | 13-1121.00 | 3332.2 | events, wedding planner, conference organisation | Veranstaltungsplanung | organisation d’événements | organización de eventos | organização de eventos | upangaji wa matukio | कार्यक्रम योजना | تنظيم الفعاليات
virtual-assistance | Virtual assistance | 43-6014.00 | 3343.1 | virtual assistant, va, personal assistant | virtuelle Assistenz | assistance virtuelle | asistencia virtual | assistência virtual | usaidizi wa mtandaoni | वर्चुअल सहायक | مساعد افتراضي
recruiting | Recruiting | 13-1071.00 | 2423.6 | recruiter, hiring, headhunting | Personalsuche | recrutement | selección de personal | recrutamento | uajiri | भर्ती | توظيف
risk-assessment | Risk assessment | 13-2054.00 | S2.7.5 | risk analysis, risk manager | Risikobewertung | évaluation des risques | evaluación de riesgos | avaliação de riscos | tathmini ya hatari | जोखिम मूल्यांकन | تقييم المخاطر
change-management | Change management | 13-1111.00 | S1.9.2 | organisational change, transformation | Veränderungsmanagement | conduite du changement | gestión del cambio | gestão de mudança | usimamizi wa mabadiliko | परिवर्तन प्रबंधन | إدارة التغيير
quality-management | Quality management | 11-3051.01 | 1219.7 | iso 9001, quality manager | Qualitätsmanagement | gestion de la qualité | gestión de calidad | gestão da qualidade | usimamizi wa ubora | गुणवत्ता प्रबंधन | إدارة الجودة
business-planning | Business plans | 13-1111.00 | 2421.2 | business plan, start-up plan, business consultant | Geschäftspläne | plans d’affaires | planes de negocio | planos de negócio | mpango wa biashara | व्यवसाय योजना | خطط الأعمال
sustainability-reporting | Sustainability reporting | 13-1199.05 | 1219.2 | esg, csr, carbon accounting | Nachhaltigkeitsbericht | rapport de durabilité | informe de sostenibilidad | relatório de sustentabilidade | ripoti ya uendelevu | स्थिरता रिपोर्ट | تقارير الاستدامة
human-resources | Human resources | 13-1071.00 | 2423.3 | hr, personnel | Personalwesen | ressources humaines | recursos humanos | recursos humanos | rasilimali watu | मानव संसाधन | موارد بشرية
# office | Office work
office-administration | Office administration | 43-6014.00 | 4110.1 | secretary, clerical work, admin | Büroverwaltung | administration de bureau | administración de oficina | administração de escritório | utawala wa ofisi | कार्यालय प्रशासन | إدارة المكاتب
appointment-scheduling | Appointments and calendars | 43-6014.00 | S4.2 | scheduling, calendar management, bookings | Terminplanung | prise de rendez-vous | gestión de citas | agendamento | upangaji wa miadi | अपॉइंटमेंट | تنظيم المواعيد
document-preparation | Preparation of documents | 43-9022.00 | 4131.1 | word processing, typing documents, formatting | Dokumentenerstellung | préparation de documents | preparación de documentos | preparação de documentos | uandaaji wa nyaraka | दस्तावेज़ तैयारी | إعداد الوثائق
records-management | Filing and records | 43-4071.00 | 1349.11 | archiving, filing, document management | Aktenführung | gestion des archives | gestión documental | gestão de documentos | utunzaji wa kumbukumbu | अभिलेख प्रबंधन | إدارة السجلات
reception | Reception | 43-4171.00 | 4226.1 | receptionist, front desk | Empfang | accueil | recepción | recepção | mapokezi | स्वागत | استقبال
minute-taking | Minutes of meetings | 43-6014.00 | S2.2 | minutes, meeting notes | Protokollführung | procès-verbaux | actas de reuniones | atas de reunião | kumbukumbu za mikutano | बैठक कार्यवृत्त | محاضر الاجتماعات
travel-booking | Travel arrangements | 41-3041.00 | 4221.7 | travel agent, booking of travel | Reiseplanung | organisation de voyages | organización de viajes | organização de viagens | upangaji wa safari | यात्रा बुकिंग | ترتيب السفر
inventory-keeping | Stock keeping | 43-5071.00 | - | inventory, stock control, warehouse records | Lagerhaltung | gestion des stocks | control de inventario | controle de estoque | utunzaji wa bidhaa | स्टॉक प्रबंधन | إدارة المخزون
# education | Teaching
instructional-design | Course design | 25-9031.00 | 2351.1 | instructional designer, e-learning, curriculum | Kursentwicklung | conception de cours | diseño de cursos | design instrucional | ubunifu wa kozi | पाठ्यक्रम डिज़ाइन | تصميم الدورات
teaching | Teaching | 25-2031.00 | 2330.1 | teacher, instructor | Unterricht | enseignement | enseñanza | ensino | ualimu | शिक्षण | تدريس
language-teaching | Language teaching | 25-1124.00 | 2353.1 | language teacher, english lessons | Sprachunterricht | enseignement des langues | enseñanza de idiomas | ensino de idiomas | ufundishaji lugha | भाषा शिक्षण | تدريس اللغات
facilitation | Leading workshops | 13-1151.00 | S1.3 | facilitator, workshop, moderation of workshops | Workshopleitung | animation d’ateliers | facilitación de talleres | facilitação de oficinas | uendeshaji wa warsha | कार्यशाला संचालन | إدارة ورش العمل
coaching | Coaching | 13-1151.00 | 2424.1 | coach, mentoring, career coach | Coaching | coaching | coaching | coaching | ukufunzi | कोचिंग | تدريب شخصي
exam-design | Design of exams | 25-9031.00 | - | test design, assessment design | Prüfungsentwicklung | conception d’examens | diseño de exámenes | elaboração de provas | uundaji wa mitihani | परीक्षा डिज़ाइन | تصميم الاختبارات
tutoring | Private tutoring | 25-3041.00 | 2359.14 | tutor, homework help | Nachhilfe | cours particuliers | clases particulares | aulas particulares | mafunzo ya ziada | ट्यूशन | دروس خصوصية
special-education | Special education | 25-2056.00 | 2352.1 | special needs, inclusion | Förderpädagogik | éducation spécialisée | educación especial | educação especial | elimu maalum | विशेष शिक्षा | تعليم خاص
music-teaching | Music lessons | 25-3021.00 | 2354.1 | music teacher, piano lessons | Musikunterricht | cours de musique | clases de música | aulas de música | mafunzo ya muziki | संगीत शिक्षा | دروس موسيقى
vocational-training | Vocational training | 25-1194.00 | 2320.1 | apprenticeship, trade training | Berufsausbildung | formation professionnelle | formación profesional | formação profissional | mafunzo ya ufundi | व्यावसायिक प्रशिक्षण | تدريب مهني
# engineering | Engineering and building
mechanical-engineering | Mechanical engineering | 17-2141.00 | 2144.1 | mechanical engineer, machine design | Maschinenbau | génie mécanique | ingeniería mecánica | engenharia mecânica | uhandisi wa mitambo | यांत्रिक अभियांत्रिकी | هندسة ميكانيكية
electrical-engineering | Electrical engineering | 17-2071.00 | 2151.1 | electrical engineer, power systems | Elektrotechnik | génie électrique | ingeniería eléctrica | engenharia elétrica | uhandisi wa umeme | विद्युत अभियांत्रिकी | هندسة كهربائية
civil-engineering | Civil engineering | 17-2051.00 | 2142.1 | civil engineer, structural engineering | Bauingenieurwesen | génie civil | ingeniería civil | engenharia civil | uhandisi wa ujenzi | सिविल अभियांत्रिकी | هندسة مدنية
technical-drawing | Technical drawing | 17-3013.00 | 3118.3 | cad, autocad, drafting | technisches Zeichnen | dessin technique | dibujo técnico | desenho técnico | uchoraji wa kiufundi | तकनीकी चित्रांकन | رسم هندسي
three-d-modelling | 3D modelling | 27-1014.00 | 2166.1 | 3d, blender, 3d modeling | 3D-Modellierung | modélisation 3d | modelado 3d | modelagem 3d | uundaji wa 3d | 3डी मॉडलिंग | نمذجة ثلاثية الأبعاد
architecture | Architecture of buildings | 17-1011.00 | 2161.1 | architect, building design | Architektur | architecture | arquitectura | arquitetura | usanifu majengo | वास्तुकला | عمارة
energy-auditing | Energy audits | 47-4011.01 | 3112.1.5 | energy audit, energy assessor, energy efficiency | Energieberatung | audit énergétique | auditoría energética | auditoria energética | ukaguzi wa nishati | ऊर्जा लेखापरीक्षा | تدقيق الطاقة
electronics-prototyping | Prototypes of electronics | 17-2072.00 | 2152.1 | pcb design, circuits, arduino | Elektronikprototypen | prototypes électroniques | prototipos electrónicos | protótipos eletrônicos | uundaji wa elektroniki | इलेक्ट्रॉनिक प्रोटोटाइप | نماذج إلكترونية
land-surveying | Land surveying | 17-1022.00 | 2165.4 | surveyor, land survey | Vermessung | topographie | topografía | topografia | upimaji ardhi | भूमि सर्वेक्षण | مساحة الأراضي
landscape-architecture | Landscape architecture | 17-1012.00 | 2162.1 | landscape design, garden design | Landschaftsarchitektur | architecture du paysage | arquitectura del paisaje | paisagismo | usanifu wa mandhari | भूदृश्य वास्तुकला | هندسة المناظر
urban-planning | Urban planning | 19-3051.00 | 2164.4 | town planning, city planning | Stadtplanung | urbanisme | planificación urbana | planejamento urbano | mipango miji | नगर नियोजन | تخطيط عمراني
process-engineering | Process engineering | 17-2041.00 | 2141.10 | chemical engineering, production engineering | Verfahrenstechnik | génie des procédés | ingeniería de procesos | engenharia de processos | uhandisi wa kemikali | प्रक्रिया अभियांत्रिकी | هندسة العمليات
robotics | Robotics | 17-2199.08 | 2149.15 | robots, automation engineering | Robotik | robotique | robótica | robótica | roboti | रोबोटिक्स | روبوتات
solar-planning | Planning of solar power | 17-2199.11 | 2149.9.8 | photovoltaics, solar design, pv | Photovoltaikplanung | planification solaire | planificación solar | projeto solar | mipango ya sola | सौर योजना | تخطيط الطاقة الشمسية
building-information-modelling | Building information modelling | 17-3011.00 | S5.6.3 | bim, revit | BIM-Modellierung | modélisation des bâtiments | modelado de edificios | modelagem de edifícios | - | - | نمذجة معلومات البناء
product-safety | Safety of products | 17-2111.00 | 2149.2.7.1 | ce marking, safety testing | Produktsicherheit | sécurité des produits | seguridad de productos | segurança de produtos | usalama wa bidhaa | उत्पाद सुरक्षा | سلامة المنتجات
# trades | Building trades and repair
electrical-installation | Electrical installation | 47-2111.00 | 7411.1 | electrician, wiring | Elektroinstallation | installation électrique | instalación eléctrica | instalação elétrica | ufundi umeme | बिजली का काम | تمديدات كهربائية
plumbing | Plumbing | 47-2152.00 | 7126.8 | plumber, pipes, heating installation | Sanitärinstallation | plomberie | fontanería | encanamento | ufundi bomba | प्लंबिंग | سباكة
painting-and-decorating | Painting and decorating | 47-2141.00 | 7131.1 | house painter, wall painting | Malerarbeiten | peinture en bâtiment | pintura de casas | pintura de casas | upakaji rangi | रंगाई-पुताई | دهانات
masonry | Masonry | 47-2021.00 | 7112.1 | bricklayer, mason, brickwork | Maurerarbeiten | maçonnerie | albañilería | alvenaria | uashi | राजमिस्त्री | بناء حجر
welding | Welding | 51-4121.00 | 7212.3 | welder, metalwork | Schweißen | soudure | soldadura | soldagem | uchomeleaji | वेल्डिंग | لحام
solar-installation | Installation of solar panels | 47-2231.00 | 7411.1.4 | pv installer, solar panels | Solarmontage | installation solaire | instalación solar | instalação solar | ufungaji wa sola | सौर पैनल लगाना | تركيب ألواح شمسية
appliance-repair | Repair of appliances | 49-9031.00 | 7412.6 | appliance repair, household devices | Gerätereparatur | réparation d’appareils | reparación de electrodomésticos | conserto de eletrodomésticos | ukarabati wa vifaa | उपकरण मरम्मत | إصلاح الأجهزة
vehicle-repair | Repair of vehicles | 49-3023.00 | 7231.10 | car mechanic, auto repair | Autoreparatur | réparation automobile | reparación de vehículos | conserto de veículos | ufundi magari | वाहन मरम्मत | إصلاح السيارات
phone-repair | Repair of phones and computers | 49-2011.00 | 7422.3.1 | phone repair, computer repair | Handyreparatur | réparation de téléphones | reparación de teléfonos | conserto de celulares | ukarabati wa simu | मोबाइल मरम्मत | إصلاح الهواتف
cleaning | Cleaning | 37-2011.00 | 9112.2 | cleaner, office cleaning | Reinigung | nettoyage | limpieza | limpeza | usafi | सफ़ाई | تنظيف
caretaking | Looking after buildings | 49-9071.00 | 5153.1 | janitor, facility services, handyman | Hausmeisterdienst | gardiennage | conserjería | zeladoria | utunzaji wa majengo | भवन देखभाल | صيانة المباني
# transport | Transport and delivery
courier-service | Courier service | 43-5021.00 | 9331.1 | courier, delivery rider, bike messenger | Kurierdienst | coursier | mensajería | entregas | usafirishaji wa vifurushi | कूरियर | خدمة توصيل
driving | Driving | 53-3033.00 | 8322.2 | driver, van driver | Fahrdienst | conduite | conducción | condução | udereva | ड्राइविंग | قيادة
truck-driving | Truck driving | 53-3032.00 | 8332.2 | lorry driver, truck driver | Lkw-Fahren | conduite de poids lourds | conducción de camiones | condução de caminhões | udereva wa lori | ट्रक चालन | قيادة الشاحنات
freight-forwarding | Freight forwarding | 43-5011.00 | 3331.2 | forwarder, shipping, sea freight | Spedition | transit et fret | agente de carga | despacho de cargas | usafirishaji mizigo | माल अग्रेषण | شحن البضائع
route-planning | Route planning | 43-5032.00 | S4.2.4 | dispatcher, fleet planning | Tourenplanung | planification des tournées | planificación de rutas | planejamento de rotas | upangaji wa njia | मार्ग योजना | تخطيط المسارات
warehouse-work | Warehouse work | 53-7065.00 | 9333.8 | picking, packing, fulfilment | Lagerarbeit | travail en entrepôt | trabajo de almacén | trabalho de armazém | kazi ya ghala | गोदाम कार्य | عمل المستودعات
# food-and-craft | Food and craft
baking | Baking | 51-3011.00 | 7512.1 | baker, bread, pastry | Backen | boulangerie | panadería | panificação | uokaji | बेकिंग | خبز
cooking | Cooking | 35-2014.00 | 5120.1 | cook, chef, catering | Kochen | cuisine | cocina | cozinha | upishi | खाना पकाना | طبخ
recipe-development | Development of recipes | 35-1011.00 | S1.11.3 | recipes, menu development | Rezeptentwicklung | création de recettes | desarrollo de recetas | criação de receitas | uundaji wa mapishi | व्यंजन विकास | تطوير الوصفات
food-safety | Food safety | 19-4013.00 | 2263.2 | haccp, hygiene, food hygiene | Lebensmittelsicherheit | sécurité alimentaire | seguridad alimentaria | segurança alimentar | usalama wa chakula | खाद्य सुरक्षा | سلامة الغذاء
tailoring | Tailoring | 51-6052.00 | 7531.5 | tailor, sewing, dressmaker | Schneidern | couture | sastrería | alfaiataria | ushonaji | सिलाई | خياطة
carpentry | Carpentry | 47-2031.00 | 7115.1 | carpenter, joinery, woodwork | Tischlerei | menuiserie | carpintería | carpintaria | useremala | बढ़ईगीरी | نجارة
product-sourcing | Sourcing of materials | 13-1022.00 | S1.6.3 | materials sourcing, suppliers | Materialbeschaffung | approvisionnement | abastecimiento | fornecimento | upatikanaji wa malighafi | सामग्री सोर्सिंग | توريد المواد
pottery | Pottery | 51-9195.05 | 7314.2 | ceramics, potter | Töpferei | poterie | alfarería | cerâmica | ufinyanzi | मिट्टी के बर्तन | فخار
jewellery-making | Jewellery | 51-9071.00 | 2163.1.5 | jewelry, goldsmith | Schmuck | bijouterie | joyería | joalheria | utengenezaji wa vito | आभूषण | مجوهرات
weaving | Weaving and knitting | 51-6063.00 | 7318.6 | knitting, textiles, handloom | Weben | tissage | tejido | tecelagem | ufumaji | बुनाई | نسيج
leatherwork | Leather and shoes | 51-6041.00 | 7536.2.8 | shoemaker, leather, cobbler | Lederarbeit | maroquinerie | marroquinería | artesanato em couro | ufundi wa ngozi | चमड़े का काम | جلود
printing | Printing | 51-5112.00 | 7322.5 | print shop, screen printing | Druck | imprimerie | impresión | impressão | uchapishaji | छपाई | طباعة
brewing | Brewing and drinks | 51-9012.00 | 2145.1.2 | beer, coffee roasting, drinks | Brauen | brassage | elaboración de bebidas | produção de bebidas | utengenezaji vinywaji | पेय निर्माण | صناعة المشروبات
# hospitality | Travel and hospitality
hotel-management | Hotel management | 11-9081.00 | 1411.1 | hotel manager, guest house | Hotelleitung | gestion hôtelière | gestión hotelera | gestão hoteleira | usimamizi wa hoteli | होटल प्रबंधन | إدارة الفنادق
table-service | Serving guests | 35-3031.00 | 5131.2 | waiter, waitress, service | Service am Tisch | service en salle | servicio de mesa | serviço de mesa | uhudumu | परोसना | خدمة الضيوف
tour-guiding | Guided tours | 39-7011.00 | 5113.1 | tour guide, city tours | Führungen | visites guidées | guía turístico | guia de turismo | uongozi wa watalii | पर्यटन गाइड | إرشاد سياحي
bar-service | Bar | 35-3011.00 | 5132.1 | bartender, barista | Bar | service au bar | barra | bar | uhudumu wa baa | बारटेंडर | خدمة المقهى
hairdressing | Hair and beauty | 39-5012.00 | 5141.1 | hairdresser, barber, beautician | Friseur | coiffure | peluquería | cabeleireiro | ususi | बाल और सौंदर्य | تصفيف الشعر
fitness-training | Fitness training | 39-9031.00 | 3423.2.2 | personal trainer, gym, yoga | Fitnesstraining | entraînement sportif | entrenamiento físico | treinamento físico | mazoezi | फ़िटनेस | تدريب رياضي
# farming | Farming and nature
crop-farming | Growing of crops | 45-2092.00 | 6114.1 | farming, crops, agriculture | Ackerbau | cultures agricoles | cultivo | cultivo | kilimo | खेती | زراعة المحاصيل
animal-husbandry | Keeping of animals | 45-2093.00 | 9212.4 | livestock, dairy, poultry | Tierhaltung | élevage | ganadería | pecuária | ufugaji | पशुपालन | تربية الماشية
gardening | Gardening | 37-3011.00 | 9214.1 | gardener, landscaping | Gartenarbeit | jardinage | jardinería | jardinagem | utunzaji bustani | बागवानी | بستنة
forestry | Forestry | 19-1032.00 | 1311.1 | forester, tree care | Forstwirtschaft | sylviculture | silvicultura | silvicultura | misitu | वानिकी | حراجة
agronomy | Advice for farmers | 19-1013.00 | 2132.2 | agronomist, soil, farm advice | Agrarberatung | conseil agricole | agronomía | agronomia | ushauri wa kilimo | कृषि सलाह | إرشاد زراعي
irrigation-planning | Irrigation | 17-2021.00 | 7126.6 | irrigation, water management | Bewässerung | irrigation | riego | irrigação | umwagiliaji | सिंचाई | ري
environmental-assessment | Environmental assessment | 19-2041.00 | 2133.7 | environmental impact, eia | Umweltprüfung | évaluation environnementale | evaluación ambiental | avaliação ambiental | tathmini ya mazingira | पर्यावरण आकलन | تقييم بيئي
# science | Science and laboratory
laboratory-work | Laboratory work | 19-4021.00 | 3141.2 | lab technician, experiments | Laborarbeit | travail de laboratoire | trabajo de laboratorio | trabalho de laboratório | kazi ya maabara | प्रयोगशाला कार्य | عمل المختبر
chemistry | Chemistry | 19-2031.00 | 2113.1 | chemist, chemical analysis | Chemie | chimie | química | química | kemia | रसायन विज्ञान | كيمياء
biology | Biology | 19-1029.04 | 2131.4 | biologist, life science | Biologie | biologie | biología | biologia | biolojia | जीव विज्ञान | أحياء
physics | Physics | 19-2012.00 | 2111.3 | physicist | Physik | physique | física | física | fizikia | भौतिकी | فيزياء
mathematics | Mathematics | 15-2021.00 | 2120.5 | mathematician, maths | Mathematik | mathématiques | matemáticas | matemática | hisabati | गणित | رياضيات
bioinformatics | Bioinformatics | 19-1029.01 | 2131.3 | genomics, sequence analysis | Bioinformatik | bio-informatique | bioinformática | bioinformática | - | जैव सूचना विज्ञान | معلوماتية حيوية
economics | Economics | 19-3011.00 | 2631.2 | economist, econometrics | Volkswirtschaft | économie | economía | economia | uchumi | अर्थशास्त्र | اقتصاد
archival-research | Research in archives | 25-4011.00 | 2621.1 | archives, history research, genealogy | Archivrecherche | recherche en archives | investigación en archivos | pesquisa em arquivos | utafiti wa nyaraka | अभिलेखीय शोध | بحث أرشيفي
`;
