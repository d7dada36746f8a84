/** English of the guide, the statements and "Pour aller plus loin". */

export const documentation = {
  'Rezone en dix étapes': 'Rezone in ten steps',
  'De la première commune au rapport imprimé, en vingt minutes. Chaque étape tient en quelques phrases et mène à l’écran où elle se fait ; vous pouvez en sauter.':
    'From the first commune to the printed report, in twenty minutes. Each step takes a few sentences and leads to the screen where it is done; you may skip some.',
  'Les dix étapes': 'The ten steps',
  'Choisir la région': 'Choose the région',
  'Au premier écran, choisissez la région de votre projet : la carte s’ouvre sur elle.':
    'On the first screen, choose the région of your project: the map opens on it.',
  'Ce n’est qu’un point de départ. Vous pouvez en changer à tout moment, et un projet peut déborder sur la région voisine.':
    'It is only a starting point. You can change it at any time, and a project may reach into the next région.',
  'L’écran d’accueil, avec la liste des régions.': 'The start screen, with the list of régions.',
  'Ouvrir l’écran d’accueil': 'Open the start screen',
  'Choisir les communes': 'Choose the communes',
  'Tapez le début d’un nom, un code postal ou un code INSEE, ou collez toute une liste ; ou touchez les communes sur la carte. Une intercommunalité, un bassin de vie, un canton ou une CPTS existante s’ajoutent d’un coup.':
    'Type the beginning of a name, a postal code or an INSEE code, or paste a whole list; or touch the communes on the map. An intermunicipality, a living area, a canton or an existing CPTS is added at once.',
  'Au clavier, les flèches vont d’une commune à sa voisine et la barre d’espace l’ajoute ou la retire. Chaque geste s’annule.':
    'On the keyboard, the arrows go from a commune to its neighbour and the space bar adds or removes it. Every action can be undone.',
  'La recherche d’une commune : les réponses s’affichent sous le champ, à côté de la carte.':
    'Searching for a commune: the answers appear under the field, beside the map.',
  'Choisir des communes': 'Choose communes',
  'Vérifier le périmètre': 'Check the perimeter',
  'Pendant que vous choisissez, le projet dit combien d’habitants il réunit et à quelle taille de CPTS cela correspond.':
    'While you choose, the project says how many inhabitants it brings together and to which size of CPTS that corresponds.',
  'Il signale aussi ce qui ferait hésiter un financeur : une commune détachée des autres, un trou au milieu du territoire, une commune déjà membre d’une autre CPTS.':
    'It also points out what would make a funder hesitate: a commune cut off from the others, a hole inside the territory, a commune that already belongs to another CPTS.',
  'Le projet : communes choisies, nombre d’habitants, taille de la CPTS et remarques sur le périmètre.':
    'The project: communes chosen, number of inhabitants, size of the CPTS and remarks on the perimeter.',
  'Voir le projet': 'See the project',
  'Choisir ce qui compte pour vous': 'Choose what matters to you',
  'Les focus retiennent les maladies, les professions et les structures dont parle votre projet, avec leur nombre sur le territoire.':
    'The focus keeps the conditions, professions and facilities that your project is about, with their number in the territory.',
  'Ils règlent à la fois la carte et le rapport, et restent dans le fichier du projet et dans son lien.':
    'It drives both the map and the report, and stays in the project file and in its link.',
  'Les focus : maladies, professions et établissements à cocher.':
    'The focus: conditions, professions and facilities to tick.',
  'Choisir les focus': 'Choose the focus',
  'Colorer la carte': 'Colour the map',
  'Choisissez un indicateur : chaque commune prend la couleur de sa valeur, ou de son écart avec la France, la région ou le département. La légende donne les classes et le nombre de communes de chacune.':
    'Choose an indicator: each commune takes the colour of its value, or of its difference from France, the région or the département. The legend gives the classes and the number of communes in each.',
  'Les hachures disent qu’un chiffre est masqué pour ne désigner personne ; un fond blanc, qu’il n’existe pas.':
    'Hatching says that a figure is hidden so as to point at nobody; a white ground, that it does not exist.',
  'La carte colorée par un indicateur, avec sa légende.':
    'The map coloured by an indicator, with its legend.',
  'Ouvrir la carte': 'Open the map',
  'Lire d’abord ce qui ressort': 'First read what stands out',
  'Le rapport commence par quelques phrases : ce en quoi le territoire diffère nettement de la France, et de combien.':
    'The report starts with a few sentences: in what the territory clearly differs from France, and by how much.',
  'Rien n’y figure par hasard : une différence n’est dite que si le nombre de cas permet de l’établir.':
    'Nothing stands there by chance: a difference is stated only if the number of cases allows it to be established.',
  'Le début du rapport : ce qui ressort, en phrases.':
    'The beginning of the report: what stands out, in sentences.',
  'Ouvrir le rapport': 'Open the report',
  'Lire un indicateur': 'Read an indicator',
  'Chaque chiffre dit combien de personnes il compte, sur combien, en quelle période et d’après quelle source. Le trait autour du point est l’intervalle : la part du hasard.':
    'Each figure says how many people it counts, out of how many, in which period and from which source. The line around the dot is the interval: the part of chance.',
  'Un astérisque (*) annonce qu’une commune au moins est masquée, et la couverture dit quelle part des habitants reste comptée. La définition est toujours à un clic.':
    'An asterisk (*) announces that at least one commune is hidden, and coverage says what share of the inhabitants remains counted. The definition is always one click away.',
  'Un indicateur du rapport : taux, effectifs, intervalle et comparaisons.':
    'An indicator of the report: rate, numbers, interval and comparisons.',
  'Lire les indicateurs': 'Read the indicators',
  'Posez à côté du vôtre un autre territoire, une CPTS existante, un autre département, ou le même périmètre dans une édition plus ancienne.':
    'Set beside yours another territory, an existing CPTS, another département, or the same perimeter in an older edition.',
  'Les territoires semblables, choisis d’après leur population, leur âge et leur densité, donnent un point de repère plus juste que la moyenne nationale.':
    'Similar territories, chosen by population, age and density, give a fairer landmark than the national average.',
  'Deux territoires côte à côte.': 'Two territories side by side.',
  'Comparer deux territoires': 'Compare two territories',
  'Enregistrer, partager, imprimer': 'Save, share, print',
  'Le projet s’enregistre dans un fichier, sur votre ordinateur : rouvrez-le pour reprendre où vous en étiez. L’adresse de la page suffit aussi à tout retrouver : envoyez-la à vos confrères.':
    'The project is saved in a file, on your computer: open it again to take up where you were. The address of the page is enough to find everything too: send it to your colleagues.',
  'Le rapport s’imprime tel quel, avec ses notes et ses sources. « Tout réinitialiser » vide le projet ; ce geste aussi s’annule.':
    'The report prints as it is, with its notes and sources. “Start again” empties the project; that can be undone too.',
  'Les boutons pour enregistrer, rouvrir et vider le projet.':
    'The buttons to save, reopen and empty the project.',
  'Enregistrer le projet': 'Save the project',
  'Comprendre, et aller plus loin': 'Understand, and go further',
  'Les glossaires expliquent chaque mot, chaque sigle et chaque indicateur. « Données et méthode » dit d’où vient chaque chiffre et comment il est calculé.':
    'The glossaries explain every word, acronym and indicator. “Data and method” says where each figure comes from and how it is calculated.',
  'Quand le périmètre se précise, écrivez à votre ARS et à votre CPAM : « Pour aller plus loin » donne leur adresse, région par région.':
    'When the perimeter takes shape, write to your ARS and your CPAM: “Going further” gives their address, région by région.',
  'Les glossaires, avec leur champ de recherche.': 'The glossaries, with their search field.',
  'Ouvrir les glossaires': 'Open the glossaries',

  'Cette liste est tenue en français.': 'This list is kept in French.',

  'Éditeur et hébergeur': 'Publisher and host',
  'Rezone est un logiciel que chacun peut installer. L’éditeur de ce site est l’organisme qui l’a mis en ligne, à l’adresse que vous lisez dans votre navigateur ; son hébergeur est celui que cet organisme a choisi. Adressez-vous à lui pour toute question sur le site et sur les données qu’il publie.':
    'Rezone is a piece of software that anyone can install. The publisher of this site is the body that put it online, at the address you read in your browser; its host is the one that this body chose. Turn to it with any question about the site and the data that it publishes.',
  Logiciel: 'Software',
  'Rezone est un logiciel libre, sous licence Apache 2.0 : on peut l’utiliser, l’étudier, le modifier et le redistribuer. Il n’est pas une publication de l’Assurance Maladie, ni d’une agence régionale de santé.':
    'Rezone is free software, under the Apache 2.0 licence: it can be used, studied, changed and passed on. It is not a publication of the French health insurance, nor of a regional health agency.',
  'Données personnelles': 'Personal data',
  'Ce site ne demande pas de compte. Il ne dépose aucun cookie, n’a pas de mesure d’audience et ne fait appel à aucun service tiers : polices, cartes et données viennent du même serveur.':
    'This site asks for no account. It sets no cookie, has no audience measurement and calls on no third-party service: fonts, maps and data come from the same server.',
  'Votre projet reste dans l’adresse de la page et dans le fichier que vous enregistrez. Le serveur reçoit la liste des communes pour calculer le rapport, et le nom du projet pour l’écrire dans un document ; il ne garde ni cette liste ni ce nom.':
    'Your project stays in the address of the page and in the file that you save. The server receives the list of communes to calculate the report, and the name of the project to write it in a document; it keeps neither.',
  'Les noms et coordonnées de la lettre d’intention restent dans votre navigateur, et dans les fichiers que vous enregistrez : le serveur ne les reçoit jamais. « Supprimer le brouillon », sur l’écran de la lettre, les efface de votre navigateur.':
    'The names and contact details of the letter of intent stay in your browser, and in the files that you save: the server never receives them. “Delete the draft”, on the screen of the letter, erases them from your browser.',
  'Le journal du serveur compte les demandes par type d’écran, sans adresse de l’ordinateur, sans communes et sans recherche.':
    'The server log counts requests by kind of screen, without the address of the computer, communes or searches.',
  'Votre navigateur peut garder, pour vous seul, votre choix de langue et de couleurs, le brouillon de votre lettre, et une copie des fichiers pour lire hors connexion. Effacer les données du site dans votre navigateur les supprime.':
    'Your browser may keep, for you alone, your choice of language and colours, the draft of your letter, and a copy of the files to read offline. Clearing the data of the site in your browser removes them.',
  'Les chiffres publiés sont des sommes par commune : les plus petits sont retirés avant la publication, pour que personne ne puisse être reconnu.':
    'The figures published are sums by commune: the smallest are removed before publication, so that nobody can be recognised.',
  'Crédits des données': 'Credits of the data',
  'Toute reprise d’un chiffre ou d’une carte doit citer la source, dans les termes de sa licence.':
    'Any reuse of a figure or a map must cite the source, under the terms of its licence.',
  'Ce qui est réel et ce qui est tiré au sort dans cette édition : <link>Données et méthode</link>.':
    'What is real and what is drawn at random in this edition: <link>Data and method</link>.',

  'Déclaration d’accessibilité': 'Accessibility statement',
  'L’organisme qui met ce site en ligne s’engage à le rendre accessible, selon l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique à toutes les pages de Rezone.':
    'The body that puts this site online undertakes to make it accessible, under article 47 of French law no. 2005-102 of 11 February 2005. This statement applies to all pages of Rezone.',
  'Établissement de cette déclaration': 'Preparation of this statement',
  'Déclaration établie en novembre 2026, avec la version 0.1 du logiciel, par l’équipe qui le développe.':
    'Statement prepared in November 2026, with version 0.1 of the software, by the team that develops it.',
  'Technologies utilisées : {list}.': 'Technologies used: {list}.',
  'Environnement des essais : Chromium sous Debian, piloté par Playwright, avec axe-core.':
    'Test environment: Chromium on Debian, driven by Playwright, with axe-core.',
  'État de conformité': 'Compliance status',
  'Rezone est déclaré non conforme au référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1), parce qu’aucun audit n’a encore été mené : sans audit, la loi ne permet pas d’annoncer mieux, quel que soit l’état réel du site.':
    'Rezone is declared not compliant with the French general accessibility framework (RGAA, version 4.1), because no audit has been carried out yet: without an audit, the law does not allow anything better to be claimed, whatever the real state of the site.',
  'Vérifié à chaque changement, par des essais automatiques': 'Checked at each change, by automated tests',
  'avec axe-core, règles WCAG 2.2 (A et AA) et RGAA 4 : chaque écran en couleurs claires, les principaux en couleurs sombres et en anglais, sans exception admise ; la lettre d’intention vide puis remplie, le menu des documents et la citation d’un chiffre, en couleurs claires ;':
    'with axe-core, WCAG 2.2 (A and AA) and RGAA 4 rules: each screen in light colours, the main ones in dark colours and in English, with no exception accepted; the letter of intent empty then filled in, the menu of documents and the citation of a figure, in light colours;',
  'au clavier seul : un parcours entier, du choix de la région à la comparaison de deux territoires, par la carte, le rapport et ses tableaux ;':
    'with the keyboard alone: a whole journey, from the choice of the région to the comparison of two territories, through the map, the report and its tables;',
  'à 320 pixels de large : aucun défilement de côté sur le premier écran, la carte, le rapport et la documentation ;':
    'at 320 pixels wide: no sideways scrolling on the first screen, the map, the report and the documentation;',
  'le rapport PDF : produit selon la norme PDF/UA-1 ; sa langue, son titre, ses signets, l’ordre de ses titres, les en-têtes de ses tableaux et le texte de remplacement de ses images ;':
    'the PDF report: made to the PDF/UA-1 standard; its language, title, bookmarks, order of headings, table headers and text alternatives of pictures;',
  'le rapport et la lettre au format Word : vrais titres, en-têtes de tableaux répétés, et, dans le rapport, une description pour chaque image ; le classeur Excel : en-têtes gardés en vue.':
    'the report and the letter in Word: real headings, repeated table headers and, in the report, a description of each picture; the Excel workbook: headers kept in view.',
  'Vérifié à la main avant cette déclaration': 'Checked by hand before this statement',
  'tous les écrans avec axe-core, dont la lettre d’intention et le menu des documents ouvert, en clair et en sombre, aux dimensions d’un ordinateur et d’un téléphone : aucune faute trouvée ;':
    'all screens with axe-core, including the letter of intent and the open menu of documents, in light and dark colours, at the sizes of a computer and of a phone: no fault found;',
  'tous les écrans, lettre comprise, à 320 pixels de large, avec une page agrandie à 200 % et, sur un ordinateur, avec un texte seul agrandi à 200 % : rien ne défile de côté, hors des grands tableaux dans leur propre cadre.':
    'all screens, letter included, at 320 pixels wide, with the page enlarged to 200% and, on a computer, with the text alone enlarged to 200%: nothing scrolls sideways, except large tables in their own frame.',
  'Jamais vérifié': 'Never checked',
  'aucun audit par un tiers sur les critères du RGAA, dont beaucoup ne se vérifient pas par une machine ;':
    'no audit by a third party on the criteria of the RGAA, many of which cannot be checked by a machine;',
  'aucune séance avec un lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack) ni avec un afficheur braille ou une commande vocale ;':
    'no session with a screen reader (NVDA, JAWS, VoiceOver, TalkBack), a braille display or voice control;',
  'aucun document téléchargé (PDF, Word, Excel) lu avec un lecteur d’écran, ni examiné par un contrôleur indépendant de PDF/UA ;':
    'no downloaded document (PDF, Word, Excel) read with a screen reader, nor examined by an independent PDF/UA checker;',
  'aucun essai par des personnes handicapées ;': 'no trial by disabled people;',
  'aucun autre navigateur que Chromium.': 'no browser other than Chromium.',
  'De tels essais ne trouvent qu’une partie des obstacles : dites-nous ceux que vous rencontrez.':
    'Such tests find only some of the obstacles: tell us those that you meet.',
  'Contenus non accessibles, et ce qui les remplace': 'Content that is not accessible, and what replaces it',
  'La carte': 'The map',
  'Une carte dessinée ne se lit pas sans la voir. Tout ce qu’elle permet se fait aussi ailleurs : la recherche, la liste collée, et la vue <link>Liste</link>, qui donne les communes et les structures en toutes lettres. Sur la carte même, un curseur se déplace aux flèches et chaque commune est annoncée.':
    'A drawn map cannot be read without seeing it. All that it allows is also done elsewhere: the search, the pasted list, and the <link>List</link> view, which gives communes and facilities in words. On the map itself, a cursor moves with the arrows and each commune is announced.',
  'Les graphiques': 'Charts',
  'Chacun a un titre, une description et un tableau qui donne les mêmes chiffres.':
    'Each has a title, a description and a table that gives the same figures.',
  'Le choix d’une zone': 'Choosing an area',
  'Rectangle, cercle et lasso se dessinent aussi d’un clic par point, ou au clavier avec une croix que déplacent les flèches. Sans voir la carte, on choisit les mêmes communes par la recherche, par une intercommunalité entière ou dans la liste.':
    'Rectangle, circle and lasso can also be drawn with one click for each point, or from the keyboard with a cross that the arrows move. Without seeing the map, the same communes are chosen through the search, by a whole intermunicipality or in the list.',
  'Les documents à télécharger': 'Documents to download',
  'Les graphiques y sont des images : leurs chiffres sont aussi dans un tableau. Ce que disent le PDF et Word se lit aussi dans le rapport à l’écran.':
    'The charts in them are pictures: their figures are also in a table. What the PDF and Word files say can also be read in the report on screen.',
  'La lettre d’intention': 'The letter of intent',
  'Elle est rédigée en français, même pour qui lit Rezone en anglais. Son fichier Word se lit et se corrige dans un traitement de texte.':
    'It is written in French, even for those who read Rezone in English. Its Word file is read and corrected in a word processor.',
  'Les sites des partenaires': 'Sites of partners',
  'Leur accessibilité dépend de ceux qui les tiennent.': 'Their accessibility depends on those who run them.',
  'Signaler un obstacle': 'Report an obstacle',
  'Si un contenu vous reste fermé, écrivez à l’organisme qui met ce site en ligne : il doit vous donner l’information sous une autre forme, ou vous dire où la trouver.':
    'If some content remains closed to you, write to the body that puts this site online: it must give you the information in another form, or tell you where to find it.',
  'Voies de recours': 'Remedies',
  'Si vous ne recevez pas de réponse satisfaisante, vous pouvez :':
    'If you do not receive a satisfactory answer, you can:',
  'écrire au {ombudsman} par <link>son formulaire en ligne</link> ;':
    'write to the {ombudsman} (the French ombudsman) through <link>its online form</link>;',
  'joindre son délégué dans votre région ;': 'contact its delegate in your région;',
  'lui écrire par la poste, sans timbre : {address}.':
    'write to it by post, without a stamp: {address}, France.',

  'Rezone aide à préparer le diagnostic d’un territoire. Voici à quoi ce diagnostic sert, et qui peut vous accompagner ensuite.':
    'Rezone helps to prepare the diagnosis of a territory. Here is what this diagnosis is for, and who can support you next.',
  'Une communauté professionnelle territoriale de santé (CPTS) réunit des professionnels d’un même territoire qui veulent mieux s’organiser ensemble : libéraux, centres et maisons de santé, hôpitaux, structures médico-sociales et sociales. Ce sont eux qui en prennent l’initiative et qui en dessinent le périmètre, commune par commune. Chacun garde son exercice : la CPTS s’occupe de ce qui se joue entre eux, au service de tous les habitants et pas seulement des patients de ses membres.':
    'A territorial professional health community (CPTS) brings together professionals of one territory who want to organise better together: the self-employed, health centres and health houses, hospitals, medico-social and social facilities. They take the initiative and draw its perimeter, commune by commune. Each keeps their own practice: the CPTS deals with what happens between them, in the service of all inhabitants and not only of the patients of its members.',
  'La loi de modernisation de notre système de santé du 26 janvier 2016 les a créées ; un accord signé avec l’Assurance Maladie en 2019 fixe leurs missions et leur financement.':
    'The law of 26 January 2016 on the modernisation of the French health system created them; an agreement signed with the health insurance in 2019 sets their missions and funding.',
  'Ses missions': 'Its missions',
  'Accès aux soins': 'Access to care',
  'Aider chacun à trouver un médecin traitant, et répondre dans la journée aux soins non programmés.':
    'Help everyone to find a GP, and answer unplanned needs for care within the day.',
  Parcours: 'Pathways',
  'Organiser le relais entre professionnels, en ville et avec l’hôpital, pour les malades chroniques, les personnes âgées, les situations complexes.':
    'Organise the relay between professionals, in town and with the hospital, for chronic patients, older people, complex situations.',
  Prévention: 'Prevention',
  'Mener des actions de dépistage, de vaccination et d’éducation à la santé choisies d’après le diagnostic.':
    'Carry out screening, vaccination and health education chosen from the diagnosis.',
  'Crises sanitaires': 'Health crises',
  'Préparer un plan pour soigner ensemble lors d’une épidémie, d’une canicule ou d’un accident grave.':
    'Prepare a plan to give care together in an epidemic, a heatwave or a major accident.',
  'Et, si la CPTS le souhaite': 'And, if the CPTS so wishes',
  'Améliorer la qualité des soins, et donner envie aux professionnels de venir exercer sur le territoire.':
    'Improve the quality of care, and make professionals want to come and practise in the territory.',
  'Quatre tailles': 'Four sizes',
  'Le nombre d’habitants du périmètre fixe la taille de la CPTS, qui sert à calculer son financement.':
    'The number of inhabitants of the perimeter sets the size of the CPTS, from which its funding is calculated.',
  Taille: 'Size',
  'Trois phases pour créer une CPTS': 'Three phases to create a CPTS',
  Émergence: 'Emergence',
  'Au bout : une lettre d’intention': 'At the end: a letter of intent',
  'Des professionnels se réunissent autour d’une idée et d’un premier périmètre.':
    'Professionals meet around an idea and a first perimeter.',
  'Ils en parlent à leurs confrères du territoire, en réunion ouverte à tous.':
    'They talk about it to their colleagues of the territory, in a meeting open to all.',
  'Ils prennent contact avec l’Assurance Maladie et l’ARS, qui s’engagent à répondre sous 15 jours.':
    'They contact the health insurance and the ARS, which undertake to answer within 15 days.',
  'Une fois la lettre acceptée, des crédits d’amorçage peuvent payer le temps passé à préparer la suite.':
    'Once the letter is accepted, seed funding can pay for the time spent preparing what follows.',
  Conception: 'Design',
  'Au bout : un projet de santé validé': 'At the end: an approved health project',
  'Le projet de santé s’écrit : diagnostic, objectifs, une fiche par action.':
    'The health project is written: diagnosis, objectives, one sheet per action.',
  'La communauté se donne une forme, le plus souvent une association, et des statuts.':
    'The community takes a form, most often an association, and statutes.',
  'L’assemblée générale constitutive la fait naître.': 'The founding general assembly brings it into being.',
  'Les indicateurs de suivi se choisissent avec les partenaires, et le projet se fait connaître.':
    'Follow-up indicators are chosen with the partners, and the project makes itself known.',
  Contractualisation: 'Contract',
  'Au bout : un contrat avec l’Assurance Maladie et l’ARS':
    'At the end: a contract with the health insurance and the ARS',
  'Le contrat fixe les missions, le calendrier, les moyens et les indicateurs.':
    'The contract sets the missions, the calendar, the means and the indicators.',
  'Des données sont fournies pour suivre ces indicateurs.': 'Data are supplied to follow these indicators.',
  'Assurance Maladie et ARS accompagnent la communauté pendant toute la durée du contrat.':
    'Health insurance and ARS support the community throughout the contract.',
  'Demander un accompagnement': 'Asking for support',
  'Écrivez à l’agence régionale de santé (ARS) ou à la caisse primaire d’assurance maladie (CPAM) de votre département, dès l’idée de départ. Pour un premier échange, trois choses suffisent :':
    'Write to the regional health agency (ARS) or to the primary health insurance fund (CPAM) of your département, from the first idea. For a first exchange, three things are enough:',
  'les communes envisagées : enregistrez votre projet sur la carte, ou copiez l’adresse de la page ;':
    'the communes you have in mind: save your project on the map, or copy the address of the page;',
  'les professionnels déjà partants, même peu nombreux ;':
    'the professionals already on board, even if they are few;',
  'les deux ou trois difficultés que vous voulez résoudre, chiffres du rapport à l’appui.':
    'the two or three difficulties that you want to solve, with figures from the report.',
  'Les contacts n’ont pas pu être chargés.': 'The contacts could not be loaded.',
  'Chargement des contacts…': 'Loading the contacts…',
  'Votre région': 'Your région',
  'Téléphone :': 'Telephone:',
  'Portails officiels': 'Official portals',
  'espace des professionnels de santé de l’Assurance Maladie':
    'the health insurance’s area for health professionals',
  'les agences régionales de santé': 'the regional health agencies',
  'le ministère chargé de la santé': 'the ministry of health',
  'code de la santé publique, articles L. 1434-12 et L. 1434-13':
    'public health code, articles L. 1434-12 and L. 1434-13',
  'cartes et portraits de territoire': 'maps and portraits of territories',
  'population, âge, revenus des communes': 'population, age and income of communes',
  'Les mots du rapport sont expliqués dans les <link>glossaires</link>.':
    'The words of the report are explained in the <link>glossaries</link>.',
} as const;
