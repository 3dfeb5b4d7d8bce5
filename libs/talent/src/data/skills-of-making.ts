/**
 * Skills that make things: words, pictures, software, data.
 * One line per skill: id, label, O*NET-SOC 29.2 occupation, ESCO 1.1.1 occupation or skill group, then what people call it in
 * English, German, French, Spanish, Portuguese, Swahili, Hindi and Arabic; `-` where nothing fits. `#` opens a family.
 * Sources of the codes: O*NET 29.2 Database, U.S. Department of Labor, Employment and Training Administration (CC BY 4.0);
 * ESCO, European Commission (Decision 2011/833/EU). Ids are never renamed: blueprints, receipts and passports carry them.
 */
export const SKILLS_OF_MAKING = `
# language | Translation and localisation
translation | Translation | 27-3091.00 | 2643.6 | translator, translating | Übersetzung | traduction | traducción | tradução | tafsiri, mtafsiri | अनुवाद | ترجمة, مترجم
translation-review | Review of translations | 27-3091.00 | S1.15.2 | translation reviewer, revision of translations, bilingual review | Übersetzungsprüfung | révision de traductions | revisión de traducciones | revisão de traduções | uhakiki wa tafsiri | अनुवाद समीक्षा | مراجعة الترجمة
medical-translation | Medical translation | 27-3091.00 | S1.15.2 | medical translator, clinical translation | medizinische Übersetzung | traduction médicale | traducción médica | tradução médica | tafsiri ya kitabibu | चिकित्सा अनुवाद | ترجمة طبية
legal-translation | Legal translation | 27-3091.00 | S1.15.2 | legal translator, sworn translation | juristische Übersetzung | traduction juridique | traducción jurídica | tradução jurídica | tafsiri ya kisheria | कानूनी अनुवाद | ترجمة قانونية
technical-translation | Technical translation | 27-3091.00 | S1.15.2 | technical translator | technische Übersetzung | traduction technique | traducción técnica | tradução técnica | tafsiri ya kiufundi | तकनीकी अनुवाद | ترجمة تقنية
literary-translation | Literary translation | 27-3091.00 | S1.15.2 | book translation | literarische Übersetzung | traduction littéraire | traducción literaria | tradução literária | tafsiri ya fasihi | साहित्यिक अनुवाद | ترجمة أدبية
machine-translation-editing | Editing of machine translation | 27-3091.00 | S1.15.2 | post-editing, mtpe | Post-Editing | post-édition | posedición | pós-edição | uhariri wa tafsiri ya mashine | मशीनी अनुवाद संपादन | تحرير الترجمة الآلية
software-localisation | Localisation of software | 15-1255.00 | 2643.6.1 | software localization, l10n, i18n | Softwarelokalisierung | localisation de logiciels | localización de software | localização de software | ujanibishaji wa programu | सॉफ़्टवेयर स्थानीयकरण | تعريب البرمجيات
localisation-engineering | Localisation engineering | 15-1252.00 | 2643.6.1 | localization engineer | Lokalisierungstechnik | ingénierie de localisation | ingeniería de localización | engenharia de localização | uhandisi wa ujanibishaji | - | هندسة التعريب
localisation-qa | Checking of localised files | 15-1253.00 | 2643.6.1 | localization testing, linguistic testing, lqa | Lokalisierungstest | test de localisation | pruebas de localización | teste de localização | ukaguzi wa ujanibishaji | - | فحص التعريب
terminology | Terminology | 27-3091.00 | 2643.4 | glossary, term base | Terminologie | terminologie | terminología | terminologia | istilahi | शब्दावली | مصطلحات
interpreting | Interpreting | 27-3091.00 | 2643.2 | interpreter, interpretation | Dolmetschen | interprétation | interpretación | interpretação | ukalimani, mkalimani | दुभाषिया | ترجمة فورية
sign-language-interpreting | Sign language interpreting | 27-3091.00 | 2643.5 | sign language interpreter | Gebärdensprachdolmetschen | interprétation en langue des signes | interpretación en lengua de señas | interpretação em língua de sinais | ukalimani wa lugha ya alama | सांकेतिक भाषा | لغة الإشارة
subtitling | Subtitling | 27-3092.00 | 2643.6.2 | subtitles, subtitler | Untertitelung | sous-titrage | subtitulado | legendagem | manukuu | उपशीर्षक | ترجمة الأفلام
transcription | Transcription | 27-3092.00 | - | transcriber, transcript, typing from audio | Transkription | transcription | transcripción | transcrição | unukuzi | प्रतिलेखन | تفريغ صوتي
captioning | Captioning | 27-3092.00 | 2643.6.2 | closed captions, live captions | Live-Untertitel | sous-titres en direct | subtítulos en vivo | legendas ao vivo | - | - | -
cultural-consulting | Advice on local customs | - | - | cultural advice, intercultural advice | interkulturelle Beratung | conseil interculturel | asesoría intercultural | consultoria intercultural | ushauri wa utamaduni | सांस्कृतिक सलाह | استشارات ثقافية
braille-transcription | Braille and large print | - | - | braille | Brailleschrift | braille | braille | braille | maandishi ya nukta nundu | ब्रेल | برايل
# writing | Writing and editing
copywriting | Copywriting | 27-3043.00 | 2431.1 | copywriter, advertising texts, ad copy | Werbetext | rédaction publicitaire | redacción publicitaria | redação publicitária | uandishi wa matangazo | विज्ञापन लेखन | كتابة إعلانية
technical-writing | Technical writing | 27-3042.00 | 2641.4.4 | technical writer, documentation, manuals | technische Dokumentation | rédaction technique | redacción técnica | redação técnica | uandishi wa kiufundi | तकनीकी लेखन | كتابة تقنية
plain-language-writing | Plain language | 27-3043.00 | - | plain english, easy to read, simple language | Leichte Sprache | langage clair | lenguaje claro | linguagem simples | lugha rahisi | सरल भाषा | لغة مبسطة
health-communication | Health communication | 21-1091.00 | - | health education | Gesundheitskommunikation | communication en santé | comunicación en salud | comunicação em saúde | mawasiliano ya afya | स्वास्थ्य संचार | تواصل صحي
grant-writing | Grant writing | 13-1131.00 | 3343.1.3 | grant proposals, funding applications | Förderanträge | demandes de subvention | redacción de subvenciones | redação de projetos | maombi ya ruzuku | अनुदान लेखन | كتابة المنح
speech-writing | Speech writing | 27-3043.00 | 2641.4.3 | speechwriter | Redenschreiben | rédaction de discours | redacción de discursos | redação de discursos | uandishi wa hotuba | भाषण लेखन | كتابة الخطب
script-writing | Script writing | 27-3043.00 | 2641.4.2 | screenwriting, screenplay, scripts | Drehbuch | scénario | guion | roteiro | uandishi wa miswada | पटकथा लेखन | كتابة السيناريو
ux-writing | Texts of interfaces | 27-3043.00 | - | ux writer, microcopy, interface texts | UX-Texte | rédaction ux | redacción ux | redação ux | maandishi ya kiolesura | - | نصوص الواجهات
editing | Editing | 27-3041.00 | 2641.1 | editor, copy editing | Lektorat | relecture et révision | edición de textos | edição de textos | uhariri | संपादन | تحرير
proofreading | Proofreading | 43-9081.00 | 4413.1 | proofreader, proof reading | Korrektorat | correction | corrección de textos | revisão de textos | usahihishaji | प्रूफ़रीडिंग | تدقيق لغوي
fact-checking | Fact checking | 27-3041.00 | 2642.1.10 | fact checker, verification of facts | Faktencheck | vérification des faits | verificación de datos | checagem de fatos | ukaguzi wa ukweli | तथ्य जाँच | تدقيق الحقائق
journalism | Journalism | 27-3023.00 | 2642.1 | journalist, reporting, reporter | Journalismus | journalisme | periodismo | jornalismo | uandishi wa habari | पत्रकारिता | صحافة
content-strategy | Content strategy | 13-1161.00 | 2513.4 | content plan, content marketing | Content-Strategie | stratégie de contenu | estrategia de contenidos | estratégia de conteúdo | mkakati wa maudhui | सामग्री रणनीति | استراتيجية المحتوى
blog-writing | Blog articles | 27-3043.00 | 2642.1.1 | blogger, article writing, blogging | Blogartikel | articles de blog | artículos de blog | artigos de blog | uandishi wa blogu | ब्लॉग लेखन | كتابة المقالات
ghostwriting | Ghostwriting | 27-3043.00 | 2641.4 | ghostwriter, book writing | Ghostwriting | prête-plume | escritor fantasma | ghostwriter | - | - | كتابة بالنيابة
academic-editing | Editing of academic texts | 27-3041.00 | 2359.2 | thesis editing, scientific editing | wissenschaftliches Lektorat | révision académique | edición académica | edição acadêmica | uhariri wa kitaaluma | शैक्षणिक संपादन | تحرير أكاديمي
indexing | Indexes of books | - | - | book index, back-of-book index | Registererstellung | indexation | indización | indexação | - | - | -
# design | Design
ui-design | Interface design | 15-1255.00 | 2513.3 | ui designer, user interface | Oberflächengestaltung | design d’interface | diseño de interfaces | design de interface | ubunifu wa kiolesura | इंटरफ़ेस डिज़ाइन | تصميم الواجهات
interaction-design | Interaction design | 15-1255.00 | 2513.3 | ux design, ux designer, user experience design | Interaktionsdesign | design d’interaction | diseño de interacción | design de interação | - | - | تصميم التفاعل
prototyping | Prototyping | 15-1255.00 | S1.11.1 | prototype, mock-up, wireframe, figma | Prototypenbau | prototypage | prototipado | prototipagem | utengenezaji wa mifano | प्रोटोटाइप | نماذج أولية
brand-design | Brand design | 27-1024.00 | 2166.9 | corporate design, visual identity, branding | Markengestaltung | identité visuelle | identidad visual | identidade visual | ubunifu wa chapa | ब्रांड डिज़ाइन | هوية بصرية
logo-design | Logo design | 27-1024.00 | 2166.9 | logo, logotype | Logogestaltung | création de logo | diseño de logotipos | criação de logotipo | ubunifu wa nembo | लोगो डिज़ाइन | تصميم شعار
graphic-design | Graphic design | 27-1024.00 | 2166.9 | graphic designer, flyer, poster | Grafikdesign | graphisme | diseño gráfico | design gráfico | ubunifu wa picha | ग्राफ़िक डिज़ाइन | تصميم جرافيك
illustration | Illustration | 27-1013.00 | 2166.10 | illustrator, drawing | Illustration | illustration | ilustración | ilustração | uchoraji | चित्रण | رسم توضيحي
typography | Typography | 27-1024.00 | - | typesetting, type design, fonts | Typografie | typographie | tipografía | tipografia | - | - | طباعة وخطوط
arabic-typography | Arabic typography | 27-1024.00 | - | arabic fonts, arabic calligraphy, arabic typesetting | arabische Typografie | typographie arabe | tipografía árabe | tipografia árabe | - | - | خط عربي
desktop-publishing | Page layout | 43-9031.00 | 2166.4 | dtp, layout, indesign, desktop publishing | Seitenlayout | mise en page | maquetación | diagramação | upangaji wa kurasa | पृष्ठ सज्जा | إخراج صفحات
packaging-design | Packaging design | 27-1021.00 | 2166.9 | packaging | Verpackungsdesign | design d’emballage | diseño de envases | design de embalagens | ubunifu wa vifungashio | पैकेजिंग डिज़ाइन | تصميم التغليف
service-design | Service design | 13-1111.00 | - | service designer | Service-Design | design de services | diseño de servicios | design de serviços | ubunifu wa huduma | सेवा डिज़ाइन | تصميم الخدمات
interior-design | Interior design | 27-1025.00 | 3432.1 | interior designer, interior decoration | Innenarchitektur | décoration intérieure | diseño de interiores | design de interiores | ubunifu wa ndani | आंतरिक सज्जा | تصميم داخلي
fashion-design | Fashion design | 27-1022.00 | 2163.1.3 | fashion designer, clothing design | Modedesign | stylisme | diseño de moda | design de moda | ubunifu wa mitindo | फ़ैशन डिज़ाइन | تصميم أزياء
industrial-design | Industrial design | 27-1021.00 | 2163.1 | product design, product designer | Industriedesign | design industriel | diseño industrial | design industrial | ubunifu wa bidhaa | औद्योगिक डिज़ाइन | تصميم صناعي
presentation-design | Presentation design | 27-1024.00 | 2166.9 | slides, powerpoint, pitch deck | Präsentationsgestaltung | conception de présentations | diseño de presentaciones | design de apresentações | ubunifu wa wasilisho | प्रस्तुति डिज़ाइन | تصميم العروض
infographics | Infographics | 27-1024.00 | S1.12.2 | infographic, information design | Infografik | infographie | infografía | infográfico | picha za taarifa | इन्फ़ोग्राफ़िक | إنفوجرافيك
exhibition-design | Exhibition design | 27-1027.00 | 2621.6 | stand design, trade fair design | Messedesign | scénographie d’exposition | diseño de exposiciones | design de exposições | - | - | تصميم المعارض
game-design | Game design | 15-1255.01 | 2166.6 | game designer, video games | Spieldesign | conception de jeux | diseño de videojuegos | design de jogos | ubunifu wa michezo | गेम डिज़ाइन | تصميم ألعاب
# research | User research
user-research | User research | 19-3022.00 | S2.1.1 | ux research, user researcher | Nutzerforschung | recherche utilisateur | investigación de usuarios | pesquisa com usuários | utafiti wa watumiaji | उपयोगकर्ता शोध | بحوث المستخدم
usability-testing | Usability testing | 15-1253.00 | 2519.7.5 | user testing, usability | Usability-Test | tests utilisateurs | pruebas de usabilidad | testes de usabilidade | majaribio ya utumiaji | उपयोगिता परीक्षण | اختبار قابلية الاستخدام
interviewing | Interviewing | 43-4111.00 | S1.7.1 | interviews, interviewer | Interviews führen | entretiens | entrevistas | entrevistas | mahojiano | साक्षात्कार | مقابلات
survey-design | Survey design | 19-3022.00 | 4227.2 | surveys, questionnaires, questionnaire design | Umfragen | enquêtes | encuestas | questionários | dodoso | सर्वेक्षण | استبيانات
participant-recruiting | Recruiting participants | - | - | recruiting test users, panel recruiting | Probandensuche | recrutement de participants | reclutamiento de participantes | recrutamento de participantes | - | - | -
field-research | Field research | 19-4061.00 | S2.1.1 | fieldwork, field study | Feldforschung | recherche de terrain | investigación de campo | pesquisa de campo | utafiti wa nyanjani | क्षेत्र अनुसंधान | بحث ميداني
market-research | Market research | 13-1161.00 | 2431.11 | market analysis, market study | Marktforschung | étude de marché | estudio de mercado | pesquisa de mercado | utafiti wa soko | बाज़ार अनुसंधान | أبحاث السوق
diary-studies | Diary studies | - | - | diary study | Tagebuchstudien | études par journal | estudios de diario | estudos de diário | - | - | -
competitor-analysis | Competitor analysis | 13-1161.00 | S2.7.4 | competitive analysis, benchmarking | Wettbewerbsanalyse | analyse concurrentielle | análisis de la competencia | análise da concorrência | uchambuzi wa washindani | प्रतिस्पर्धी विश्लेषण | تحليل المنافسين
literature-review | Literature review | 19-4061.00 | S2.1.1 | desk research, systematic review | Literaturrecherche | revue de littérature | revisión bibliográfica | revisão bibliográfica | mapitio ya machapisho | साहित्य समीक्षा | مراجعة الأدبيات
# software | Software
frontend-engineering | Frontend engineering | 15-1254.00 | 2513.5 | frontend developer, react, javascript, typescript, front-end | Frontend-Entwicklung | développement frontend | desarrollo frontend | desenvolvimento frontend | uundaji wa kiolesura cha wavuti | फ़्रंटएंड विकास | تطوير الواجهات الأمامية
backend-engineering | Backend engineering | 15-1252.00 | 2512.4 | backend developer, server programming, node, java, python developer | Backend-Entwicklung | développement backend | desarrollo backend | desenvolvimento backend | uundaji wa seva | बैकएंड विकास | تطوير الخوادم
mobile-engineering | Mobile engineering | 15-1252.00 | 2514.2.2 | mobile developer, app developer, ios, android, apps | App-Entwicklung | développement mobile | desarrollo móvil | desenvolvimento mobile | uundaji wa programu za simu | मोबाइल ऐप विकास | تطوير تطبيقات الجوال
database-design | Database design | 15-1243.00 | 2521.2 | sql, data modelling, postgresql, database | Datenbankentwurf | conception de bases de données | diseño de bases de datos | design de banco de dados | ubunifu wa hifadhidata | डेटाबेस डिज़ाइन | تصميم قواعد البيانات
api-design | API design | 15-1252.00 | S1.11.1 | apis, rest, graphql | API-Entwurf | conception d’api | diseño de api | design de api | - | - | تصميم واجهات برمجية
payment-integration | Integration of payments | 15-1252.00 | - | payments, payment gateway, stripe, m-pesa | Zahlungsanbindung | intégration de paiements | integración de pagos | integração de pagamentos | uunganishaji wa malipo | भुगतान एकीकरण | ربط المدفوعات
quality-assurance | Software testing | 15-1253.00 | 2519.7 | tester, qa, manual testing, quality assurance | Softwaretest | tests logiciels | pruebas de software | teste de software | majaribio ya programu | सॉफ़्टवेयर परीक्षण | اختبار البرمجيات
test-automation | Test automation | 15-1253.00 | 2519.7 | automated tests, selenium, playwright | Testautomatisierung | automatisation des tests | automatización de pruebas | automação de testes | majaribio ya kiotomatiki | परीक्षण स्वचालन | أتمتة الاختبارات
devops-engineering | Deployment and operations | 15-1244.00 | 2512.1 | devops, cloud, kubernetes, docker, aws | DevOps | exploitation et déploiement | despliegue y operaciones | implantação e operações | - | - | عمليات النشر
security-review | Security review | 15-1212.00 | 3512.3 | security audit, code security | Sicherheitsprüfung | revue de sécurité | revisión de seguridad | revisão de segurança | ukaguzi wa usalama | सुरक्षा समीक्षा | مراجعة أمنية
systems-integration | Systems integration | 15-1211.00 | 2511.16 | integration, middleware, erp integration | Systemintegration | intégration de systèmes | integración de sistemas | integração de sistemas | uunganishaji wa mifumo | प्रणाली एकीकरण | تكامل الأنظمة
code-review | Code review | 15-1252.00 | S5.1 | review of code, pull request review | Code-Review | revue de code | revisión de código | revisão de código | ukaguzi wa msimbo | कोड समीक्षा | مراجعة الشيفرة
software-architecture | Software architecture | 15-1252.00 | 2512.3 | software architect, system design | Softwarearchitektur | architecture logicielle | arquitectura de software | arquitetura de software | usanifu wa programu | सॉफ़्टवेयर वास्तुकला | هندسة البرمجيات
desktop-engineering | Desktop software | 15-1252.00 | 2514.2 | windows programs, desktop applications | Desktop-Software | logiciels de bureau | software de escritorio | software de desktop | programu za kompyuta | डेस्कटॉप सॉफ़्टवेयर | برامج سطح المكتب
embedded-engineering | Embedded software | 15-1252.00 | 2514.2.1 | firmware, microcontrollers, iot | eingebettete Systeme | logiciel embarqué | software embebido | software embarcado | - | - | أنظمة مدمجة
game-development | Game development | 15-1252.00 | 2513.1 | unity, unreal, game programming | Spieleentwicklung | développement de jeux | desarrollo de videojuegos | desenvolvimento de jogos | uundaji wa michezo | गेम विकास | برمجة الألعاب
spreadsheet-automation | Spreadsheets and macros | 15-1251.00 | S5.6.2 | excel, macros, vba, google sheets | Tabellen und Makros | tableurs et macros | hojas de cálculo y macros | planilhas e macros | majedwali ya hesabu | स्प्रेडशीट | جداول بيانات
no-code-development | No-code tools | 15-1251.00 | - | low code, zapier, airtable, automation tools | No-Code-Werkzeuge | outils sans code | herramientas sin código | ferramentas sem código | - | नो-कोड | أدوات بلا برمجة
blockchain-engineering | Blockchain engineering | 15-1299.07 | 2512.4.1 | smart contracts, blockchain developer | Blockchain-Entwicklung | développement blockchain | desarrollo blockchain | desenvolvimento blockchain | - | ब्लॉकचेन | سلسلة الكتل
business-analysis | Analysis of requirements | 15-1211.00 | 2511.9 | requirements, business analyst, requirements engineering | Anforderungsanalyse | analyse des besoins | análisis de requisitos | análise de requisitos | uchambuzi wa mahitaji | आवश्यकता विश्लेषण | تحليل المتطلبات
# web | Web sites and shops
accessibility | Accessibility | 15-1255.00 | 2519.7.2 | wcag, a11y, web accessibility, accessible pages | Barrierefreiheit | accessibilité | accesibilidad | acessibilidade | ufikivu | सुगम्यता | إمكانية الوصول
html-audit | Audit of web pages | 15-1299.01 | 3514.1 | page audit, html validation | Webseitenprüfung | audit de pages web | auditoría de páginas web | auditoria de páginas | ukaguzi wa kurasa za wavuti | - | فحص صفحات الويب
e-commerce | Web shops | 13-1199.06 | 2431.10.4 | webshop, online shop, shopify, woocommerce, ecommerce | Onlineshops | boutiques en ligne | tiendas en línea | lojas virtuais | maduka ya mtandaoni | ऑनलाइन दुकान | متاجر إلكترونية
search-optimisation | Search optimisation | 13-1161.01 | 2513.2 | seo, search engine optimization | Suchmaschinenoptimierung | référencement | posicionamiento web | otimização para buscas | uboreshaji wa utafutaji | एसईओ | تحسين محركات البحث
web-performance | Speed of web pages | 15-1254.00 | 2513.5 | page speed, core web vitals | Ladezeiten | performance web | rendimiento web | desempenho web | - | - | سرعة المواقع
content-management | Content management systems | 15-1299.01 | 2513.4 | wordpress, cms, drupal | Redaktionssysteme | gestion de contenu | gestión de contenidos | gestão de conteúdo | usimamizi wa maudhui | वर्डप्रेस | إدارة المحتوى
web-analytics | Web analytics | 13-1161.01 | S2.7 | google analytics, web statistics | Webanalyse | analyse d’audience | analítica web | análise web | uchambuzi wa tovuti | वेब विश्लेषण | تحليلات الويب
web-design | Web design | 15-1255.00 | - | web designer, website design, homepage | Webdesign | conception de sites web | diseño web | web design | ubunifu wa tovuti | वेब डिज़ाइन | تصميم مواقع
product-listing | Product listings | 13-1199.06 | - | product descriptions, catalogue data, marketplace listings | Produktdaten | fiches produits | fichas de productos | cadastro de produtos | orodha za bidhaa | उत्पाद सूची | قوائم المنتجات
web-hosting | Hosting and domains | 15-1299.01 | 3514.1 | domains, dns, hosting, web server | Hosting und Domains | hébergement et domaines | alojamiento y dominios | hospedagem e domínios | upangishaji tovuti | होस्टिंग | استضافة
# data | Data and AI
data-entry | Data entry | 43-9021.00 | 4132.1 | typing, data capture | Datenerfassung | saisie de données | captura de datos | digitação de dados | uingizaji data | डेटा प्रविष्टि | إدخال بيانات
data-cleaning | Data cleaning | 15-2051.00 | 2519.1 | data quality, deduplication | Datenbereinigung | nettoyage de données | limpieza de datos | limpeza de dados | usafishaji wa data | डेटा सफ़ाई | تنظيف البيانات
data-analysis | Data analysis | 15-2051.00 | 2511.3 | data analyst, analytics | Datenanalyse | analyse de données | análisis de datos | análise de dados | uchambuzi wa data | डेटा विश्लेषण | تحليل البيانات
data-visualisation | Data visualisation | 15-2051.01 | S2.7 | charts, dashboards, power bi, tableau, data visualization | Datenvisualisierung | visualisation de données | visualización de datos | visualização de dados | uonyeshaji wa data | डेटा विज़ुअलाइज़ेशन | تصوير البيانات
data-engineering | Data engineering | 15-1243.01 | 2521.5 | etl, data pipelines, spark | Datentechnik | ingénierie des données | ingeniería de datos | engenharia de dados | uhandisi wa data | डेटा इंजीनियरिंग | هندسة البيانات
statistics | Statistics | 15-2041.00 | 2120.6 | statistician, regression, r programming | Statistik | statistiques | estadística | estatística | takwimu | सांख्यिकी | إحصاء
machine-learning | Machine learning | 15-2051.00 | 2511.4 | ml, data science, data scientist, deep learning, ai | maschinelles Lernen | apprentissage automatique | aprendizaje automático | aprendizado de máquina | ujifunzaji wa mashine | मशीन लर्निंग | تعلم الآلة
data-annotation | Annotation of data | 43-9021.00 | - | data labelling, labeling, image annotation | Datenannotation | annotation de données | anotación de datos | anotação de dados | uwekaji lebo za data | डेटा एनोटेशन | توسيم البيانات
prompt-engineering | Work with language models | 15-2051.00 | - | prompts, llm, chatgpt, generative ai | Arbeit mit Sprachmodellen | ingénierie de requêtes | ingeniería de prompts | engenharia de prompts | - | प्रॉम्प्ट इंजीनियरिंग | هندسة الأوامر
model-evaluation | Evaluation of models | 15-2051.00 | S2.7.6 | model testing, ai evaluation, red teaming | Modellbewertung | évaluation de modèles | evaluación de modelos | avaliação de modelos | tathmini ya modeli | - | تقييم النماذج
geoinformatics | Maps and geodata | 15-1299.02 | 2165.3 | gis, maps, cartography, qgis | Geoinformatik | géomatique | geoinformática | geoinformática | ramani na jiodata | भू-सूचना | خرائط ونظم جغرافية
business-intelligence | Business intelligence | 15-2051.01 | 2421.3 | bi, reporting, kpi reports | Business Intelligence | informatique décisionnelle | inteligencia de negocios | inteligência de negócios | - | बिज़नेस इंटेलिजेंस | ذكاء الأعمال
web-scraping | Collection of web data | 15-1251.00 | - | scraping, crawler, data extraction | Web-Scraping | extraction de données web | extracción de datos web | raspagem de dados | ukusanyaji wa data ya wavuti | वेब स्क्रैपिंग | استخراج بيانات الويب
computer-vision | Computer vision | 15-1221.00 | 2511.1 | image recognition, ocr | Bilderkennung | vision par ordinateur | visión artificial | visão computacional | - | - | رؤية حاسوبية
speech-technology | Speech technology | 15-1221.00 | 2152.1.4 | speech recognition, text to speech | Sprachtechnologie | technologies vocales | tecnología del habla | tecnologia de fala | teknolojia ya sauti | - | تقنيات الكلام
operations-research | Optimisation and planning models | 15-2031.00 | - | operations research, linear programming, scheduling models | Optimierung | recherche opérationnelle | investigación operativa | pesquisa operacional | - | - | بحوث العمليات
# security | Information security
penetration-testing | Penetration testing | 15-1299.04 | 2529.4 | pentest, pen tester, ethical hacking | Penetrationstest | test d’intrusion | pruebas de penetración | teste de invasão | majaribio ya uvamizi | पेनेट्रेशन टेस्टिंग | اختبار الاختراق
security-operations | Security operations | 15-1212.00 | 2529.6 | soc, monitoring of security, siem | Sicherheitsbetrieb | opérations de sécurité | operaciones de seguridad | operações de segurança | - | - | عمليات الأمن
incident-response | Response to incidents | 15-1299.06 | 2529.2 | incident handling, forensics | Vorfallbearbeitung | réponse aux incidents | respuesta a incidentes | resposta a incidentes | - | - | الاستجابة للحوادث
identity-management | Sign-in and access rights | 15-1299.05 | 2529.7 | iam, access management, single sign-on | Zugriffsverwaltung | gestion des accès | gestión de accesos | gestão de acessos | - | - | إدارة الصلاحيات
network-administration | Networks | 15-1244.00 | 2522.1.1 | network admin, router, wifi, lan | Netzwerke | réseaux | redes | redes | mitandao | नेटवर्क | شبكات
it-support | Help with computers | 15-1232.00 | 3512.1 | it help, helpdesk, technical support | IT-Hilfe | assistance informatique | soporte informático | suporte de informática | msaada wa kompyuta | आईटी सहायता | دعم تقني
security-training | Training in security | 15-1212.00 | S1.3 | security awareness, phishing training | Sicherheitsschulung | formation à la sécurité | formación en seguridad | treinamento em segurança | mafunzo ya usalama | सुरक्षा प्रशिक्षण | تدريب أمني
# media | Photo, film and sound
photography | Photography | 27-4021.00 | 3431.1 | photographer, photos, product photos | Fotografie | photographie | fotografía | fotografia | upigaji picha | फ़ोटोग्राफ़ी | تصوير
photo-editing | Photo editing | 27-1014.00 | S5.6.4 | photoshop, retouching, image editing | Bildbearbeitung | retouche photo | edición de fotos | edição de fotos | uhariri wa picha | फ़ोटो संपादन | تعديل الصور
video-production | Filming | 27-4031.00 | 3521.1.2 | videographer, camera, filming, video shooting | Filmen | tournage vidéo | grabación de vídeo | filmagem | upigaji video | वीडियो निर्माण | تصوير فيديو
video-editing | Video editing | 27-4032.00 | 2654.5 | video editor, film editing, premiere | Videoschnitt | montage vidéo | edición de vídeo | edição de vídeo | uhariri wa video | वीडियो संपादन | مونتاج
animation | Animation | 27-1014.00 | 2166.3 | animator, 2d animation, cartoons | Animation | animation | animación | animação | uhuishaji | एनिमेशन | رسوم متحركة
motion-design | Motion design | 27-1014.00 | 2166.13 | motion graphics, after effects | Motion Design | motion design | diseño de movimiento | motion design | - | - | تصميم الحركة
voice-over | Voice-over | 27-2011.00 | 2655.1.1 | voice actor, narration, dubbing | Sprecher | voix off | locución | locução | sauti ya msimulizi | वॉइस ओवर | تعليق صوتي
audio-editing | Audio editing | 27-4014.00 | 3521.1.8 | sound editing, mixing, mastering | Tonbearbeitung | montage audio | edición de audio | edição de áudio | uhariri wa sauti | ऑडियो संपादन | تحرير صوتي
music-composition | Music | 27-2041.00 | 2652.1 | composer, music production, jingles | Musik | composition musicale | composición musical | composição musical | utunzi wa muziki | संगीत | تأليف موسيقي
podcast-production | Podcasts | 27-4011.00 | S5.6.4 | podcast, podcaster | Podcasts | podcasts | pódcast | podcasts | podikasti | पॉडकास्ट | بودكاست
live-streaming | Live streaming | 27-4011.00 | 3521.1 | streaming, webcast, webinar technology | Live-Streaming | diffusion en direct | transmisión en vivo | transmissão ao vivo | utiririshaji mubashara | लाइव स्ट्रीमिंग | بث مباشر
drone-filming | Filming with drones | 27-4021.00 | 3153.4 | drone pilot, aerial photos | Drohnenaufnahmen | prises de vue par drone | filmación con drones | filmagem com drone | upigaji picha wa droni | ड्रोन फ़िल्मांकन | تصوير بالدرون
visual-effects | Visual effects | 27-1014.00 | 2166.13 | vfx, compositing | visuelle Effekte | effets visuels | efectos visuales | efeitos visuais | - | - | مؤثرات بصرية
sound-engineering | Sound engineering | 27-4014.00 | 3521.1.10 | sound engineer, live sound | Tontechnik | ingénierie du son | ingeniería de sonido | engenharia de som | uhandisi wa sauti | ध्वनि इंजीनियरिंग | هندسة صوت
# stage | Stage and events
acting | Acting | 27-2011.00 | 2655.1 | actor, actress | Schauspiel | comédie | actuación | atuação | uigizaji | अभिनय | تمثيل
event-technology | Event technology | 27-4015.00 | 3435.15 | stage lighting, stage technology | Veranstaltungstechnik | technique événementielle | técnica de eventos | técnica de eventos | teknolojia ya matukio | - | تقنيات الفعاليات
event-hosting | Hosting of events | 27-3011.00 | 2656.3 | moderator, host, mc, presenter | Moderation | animation d’événements | presentación de eventos | apresentação de eventos | ushereheshaji | कार्यक्रम संचालन | تقديم الفعاليات
dance | Dance | 27-2031.00 | 2653.2 | dancer, choreography | Tanz | danse | danza | dança | ngoma | नृत्य | رقص
costume-making | Costumes | 27-1022.00 | 7531.1 | costumes, costume design | Kostüme | costumes | vestuario | figurino | mavazi ya maonyesho | पोशाक निर्माण | أزياء مسرحية
live-music | Live music | 27-2042.00 | 2652.3 | band, musician, singer | Livemusik | musique live | música en vivo | música ao vivo | muziki wa moja kwa moja | लाइव संगीत | موسيقى حية
`;
