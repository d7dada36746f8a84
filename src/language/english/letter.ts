/** English of the screen of the letter of intent; the letter itself is French. */

export const letter = {
  'Lettre d’intention': 'Letter of intent',
  'Projet de communauté professionnelle territoriale de santé (CPTS)':
    'Project of a territorial health professional community (CPTS)',
  'Le contexte territorial': 'The territory',
  'Les modalités de travail existantes': 'How people work together today',
  'Le projet de CPTS': 'The CPTS project',

  'Intitulé du projet': 'Name of the project',
  'Date de rédaction': 'Date of writing',
  'Porteur du projet': 'Project leader',
  'Adresse postale': 'Postal address',
  'Adresse électronique': 'E-mail address',
  Téléphone: 'Telephone',

  'Délimitation géographique du projet': 'Geographical limits of the project',
  'Principales caractéristiques de la population': 'Main characteristics of the population',
  'Données de l’offre de santé': 'Supply of care',
  'Données liées aux missions des CPTS': 'Figures related to the missions of a CPTS',
  'Outils et sources documentaires': 'Tools and sources',
  'Communes, codes postaux et codes INSEE': 'Communes, postal codes and INSEE codes',
  'Population concernée par le projet': 'Population covered by the project',
  'Retours des professionnels': 'What professionals report',
  'Prises en charge et parcours posant des difficultés': 'Care and pathways that raise difficulties',
  Contexte: 'Context',
  'Axes prioritaires': 'Priorities',
  'Outils et moyens déjà intégrés sur le territoire': 'Tools and means already in use on the territory',
  'Partenariats et réseaux existants': 'Existing partnerships and networks',
  'Méthode employée pour informer et mobiliser les acteurs':
    'How those concerned were informed and mobilised',
  'Professionnels informés et sollicités': 'Professionals informed and contacted',
  'Autres sollicitations': 'Others contacted',
  'Professionnels engagés dans la construction du projet': 'Professionals committed to building the project',
  'Équipe projet': 'Project team',
  'Professionnels intéressés par la démarche': 'Professionals interested in the project',
  'Missions et objectifs visés par le projet': 'Missions and aims of the project',
  'Structure juridique du projet': 'Legal body of the project',
  'Calendrier prévisionnel': 'Planned timetable',

  'Taille 1 : moins de 40 000 habitants': 'Size 1: fewer than 40,000 inhabitants',
  'Taille 2 : de 40 000 à moins de 80 000 habitants': 'Size 2: from 40,000 to under 80,000 inhabitants',
  'Taille 3 : de 80 000 à 175 000 habitants': 'Size 3: from 80,000 to 175,000 inhabitants',
  'Taille 4 : plus de 175 000 habitants': 'Size 4: more than 175,000 inhabitants',
  'Code postal': 'Postal code',

  'Médecins généralistes': 'General practitioners',
  'Médecins spécialistes': 'Specialist doctors',
  Infirmiers: 'Nurses',
  Biologistes: 'Medical biologists',
  Pharmaciens: 'Pharmacists',
  'Masseurs-kinésithérapeutes': 'Physiotherapists',
  'Sages-femmes': 'Midwives',
  Orthophonistes: 'Speech therapists',
  Orthoptistes: 'Orthoptists',
  'Chirurgiens-dentistes': 'Dentists',
  'Pédicures-podologues': 'Podiatrists',
  Psychologues: 'Psychologists',
  Ergothérapeutes: 'Occupational therapists',
  'Nombre identifiés': 'Number identified',
  'Nombre sollicités': 'Number contacted',

  'Structures d’exercice coordonné (ESP, MSP)': 'Coordinated practices (ESP, MSP)',
  'Dispositif d’appui à la coordination, plateforme territoriale d’appui':
    'Care coordination support (DAC, PTA)',
  'Collectivités territoriales': 'Local authorities',
  'Hôpitaux publics': 'Public hospitals',
  'Établissements de santé privés': 'Private hospitals and clinics',
  'Élus du territoire': 'Elected officials of the territory',
  'Structures médico-sociales': 'Health and social care facilities',
  'Structures sociales': 'Social services',
  'Structures d’exercice coordonné ou d’appui': 'Coordinated practices or support services',
  Partenaire: 'Partner',
  'Structure sollicitée': 'Organisation contacted',
  Mission: 'Mission',

  'Nom et prénom': 'Surname and first name',
  'Secteur d’activité': 'Sector of activity',
  'Ville d’exercice': 'Town of practice',
  'Structure d’appartenance': 'Organisation',

  'Accès aux soins : médecin traitant': 'Access to care: registered GP',
  'Accès aux soins : soins non programmés': 'Access to care: unscheduled care',
  'Parcours pluriprofessionnels autour du patient': 'Multi-professional pathways around the patient',
  'Actions coordonnées de prévention': 'Coordinated prevention',
  'Réponse aux crises sanitaires graves': 'Response to serious health crises',
  'Qualité et pertinence des soins': 'Quality and relevance of care',
  'Accompagnement des professionnels du territoire': 'Support to the professionals of the territory',
  'Autres actions': 'Other actions',

  Non: 'No',
  Oui: 'Yes',
  'En cours': 'Under way',
  'Une structure juridique est-elle déjà créée pour porter le projet ?':
    'Has a legal body already been created to carry the project?',
  'Construction du projet de CPTS': 'Building of the CPTS project',
  'Dépôt de la lettre d’intention': 'Submission of the letter of intent',
  'Dépôt du projet de santé': 'Submission of the health project',
  'Contractualisation avec l’ARS et la CPAM': 'Contract with the ARS and the CPAM',

  'La lettre par laquelle des professionnels annoncent leur projet de CPTS à l’ARS et à l’Assurance Maladie. Rezone y met ce qu’il sait du territoire ; vous complétez, puis téléchargez un fichier Word.':
    'The letter by which professionals announce their CPTS project to the ARS and to the health insurance. Rezone writes what it knows of the territory; you fill in the rest, then download a Word file.',
  'La lettre s’adresse à des administrations françaises : son texte reste en français.':
    'The letter is addressed to French authorities: its text stays in French.',
  'Préparation des textes de la lettre…': 'Preparing the texts of the letter…',
  'Les chiffres de la lettre n’ont pas pu être chargés. Votre brouillon est conservé.':
    'The figures of the letter could not be loaded. Your draft is kept.',

  'Parties de la lettre': 'Parts of the letter',
  'Le projet et son porteur': 'The project and its leader',
  'Le territoire et ses chiffres': 'The territory and its figures',
  'Les difficultés constatées': 'Difficulties observed',
  'Les acteurs informés et sollicités': 'Who was informed and contacted',
  'Les professionnels engagés': 'Professionals committed',
  'Les missions visées': 'Missions aimed at',
  'Structure juridique et calendrier': 'Legal body and timetable',
  'rempli par Rezone': 'filled in by Rezone',
  '✓ complet': '✓ complete',
  '{filled} sur {total}': '{filled} of {total}',

  'Mois et année': 'Month and year',
  'Par exemple : de septembre 2026 à mars 2027': 'For example: from September 2026 to March 2027',
  'Une difficulté par ligne ; un tiret en début de ligne en fait une liste dans la lettre.':
    'One difficulty a line; a dash at the beginning of a line makes a list of them in the letter.',
  'Par exemple une ligne par réunion : sa date, et ce qui s’y est fait.':
    'For example one line a meeting: its date, and what was done.',
  Précisions: 'Details',
  Description: 'Description',
  'Sans réponse': 'No answer',
  'Les nombres identifiés sont ceux des professionnels libéraux, et chacun dit d’où il vient ; « n.d. » marque ceux qu’aucune source ne compte.':
    'The numbers identified are those of independent professionals, and each tells where it comes from; “n/a” marks those that no source counts.',
  'Ces noms restent dans ce navigateur. Demandez leur accord aux personnes avant de les faire figurer dans la lettre.':
    'These names stay in this browser. Ask people for their agreement before you put them in the letter.',
  '{n, plural, one {Ce nom figure} other {Ces noms figurent}} plusieurs fois : {names}.':
    '{n, plural, one {This name appears} other {These names appear}} several times: {names}.',
  'Ajouter une personne': 'Add a person',
  Retirer: 'Remove',
  '{column}, ligne {number}': '{column}, row {number}',
  'la ligne {number}': 'row {number}',

  'Reprendre le texte proposé': 'Restore the proposed text',
  'Modifier ce texte': 'Edit this text',
  'Les chiffres du territoire ont changé depuis que ce texte a été modifié : relisez-le, ou reprenez le texte proposé.':
    'The figures of the territory have changed since this text was edited: read it again, or restore the proposed text.',
  '{n, plural, =0 {Aucun chiffre du diagnostic n’est plus dans ce texte : la lettre ne citera pas leurs sources.} one {# chiffre du diagnostic est encore dans ce texte : la lettre cite sa source.} other {# chiffres du diagnostic sont encore dans ce texte : la lettre cite leurs sources.}}':
    '{n, plural, =0 {No figure of the diagnosis is left in this text: the letter will not cite their sources.} one {# figure of the diagnosis is still in this text: the letter cites its source.} other {# figures of the diagnosis are still in this text: the letter cites their sources.}}',
  'Les chiffres soulignés disent d’où ils viennent : pointez-en un, ou allez de l’un à l’autre avec la touche Tab, puis les flèches.':
    'Underlined figures tell where they come from: point at one, or go from one to the next with the Tab key, then the arrows.',
  'Les communes se changent sur la carte ; dans le fichier Word, chaque case peut être récrite.':
    'The communes are changed on the map; in the Word file, each cell can be rewritten.',
  'La case cochée d’office est la taille {size}, d’après la population : {population}.':
    'The box ticked beforehand is size {size}, from the population: {population}.',
  'Total : {n, plural, one {# commune} other {# communes}}':
    'Total: {n, plural, one {# commune} other {# communes}}',
  '{rest, plural, one {Voir la commune restante} other {Voir les # autres communes}}':
    '{rest, plural, one {Show the last commune} other {Show the # other communes}}',

  'Télécharger la lettre (Word)': 'Download the letter (Word)',
  'Préparation de la lettre…': 'Preparing the letter…',
  'Lettre téléchargée : complétez-la dans Word ou LibreOffice.':
    'Letter downloaded: go on filling it in with Word or LibreOffice.',
  'La lettre n’a pas pu être faite ; le brouillon est conservé. Réessayez, ou rechargez la page.':
    'The letter could not be made; the draft is kept. Try again, or reload the page.',
  'Enregistrer le projet et la lettre': 'Save the project and the letter',
  'Le brouillon se garde au fur et à mesure dans ce navigateur, et n’est jamais envoyé. Le fichier du projet enregistré ici contient la lettre, donc vos coordonnées et les noms saisis ; celui de l’écran « Carte » ne les contient pas.':
    'The draft is kept in this browser as you type, and is never sent. The project file saved here holds the letter, hence your contact details and the names typed; the one of the “Map” screen does not.',
  'Ce navigateur ne garde rien : enregistrez le projet et la lettre avant de fermer cette page.':
    'This browser keeps nothing: save the project and the letter before you close this page.',
  'Supprimer le brouillon': 'Delete the draft',
  'Supprimer le brouillon de la lettre ?': 'Delete the draft of the letter?',
  'Tout ce que vous avez saisi sera effacé de ce navigateur. Les communes du projet restent, ainsi que les fichiers déjà enregistrés.':
    'All that you typed will be erased from this browser. The communes of the project stay, and so do the files already saved.',
  Supprimer: 'Delete',
  'Garder le brouillon': 'Keep the draft',
  'Brouillon supprimé de ce navigateur.': 'Draft deleted from this browser.',
  'Ce projet contient une lettre, et un autre brouillon est en cours : l’écran « Lettre d’intention » vous demandera lequel garder.':
    'This project holds a letter, and another draft is under way: the “Letter of intent” screen will ask you which one to keep.',
  'Le projet ouvert contient une lettre, et un autre brouillon est déjà en cours dans ce navigateur. Lequel garder ?':
    'The project opened holds a letter, and another draft is already under way in this browser. Which one should be kept?',
  'Prendre la lettre du projet': 'Take the letter of the project',
  'Garder mon brouillon': 'Keep my draft',

  'Cette lettre vient d’une autre version de Rezone, que celle-ci ne sait pas lire : mettez Rezone à jour.':
    'This letter comes from another version of Rezone, which this one cannot read: update Rezone.',
  'La lettre de ce projet est abîmée (valeur de « {key} ») : reprenez une copie intacte.':
    'The letter of this project is damaged (value of “{key}”): use an intact copy.',
} as const;
