/** The ten steps of the guide; their pictures are made by scripts/guide-pictures.mjs. */
import type { Sentence } from '../../src/language/translate.js';

export interface GuideStep {
  /** Name of its picture, and of its anchor. */
  readonly id: string;
  readonly title: Sentence;
  readonly text: readonly Sentence[];
  /** What the picture shows. */
  readonly picture: Sentence;
  /** The screen where the step is done. */
  readonly screen: { readonly path: string; readonly label: Sentence };
}

export const guideSteps: readonly GuideStep[] = [
  {
    id: 'region',
    title: 'Choisir la région',
    text: [
      'Au premier écran, choisissez la région de votre projet : la carte s’ouvre sur elle.',
      'Ce n’est qu’un point de départ. Vous pouvez en changer à tout moment, et un projet peut déborder sur la région voisine.',
    ],
    picture: 'L’écran d’accueil, avec la liste des régions.',
    screen: { path: '/', label: 'Ouvrir l’écran d’accueil' },
  },
  {
    id: 'communes',
    title: 'Choisir les communes',
    text: [
      'Tapez le début d’un nom, un code postal ou un code INSEE, ou collez toute une liste ; ou touchez les communes sur la carte. Une intercommunalité, un bassin de vie, un canton ou une CPTS existante s’ajoutent d’un coup.',
      'Au clavier, les flèches vont d’une commune à sa voisine et la barre d’espace l’ajoute ou la retire. Chaque geste s’annule.',
    ],
    picture: 'La recherche d’une commune : les réponses s’affichent sous le champ, à côté de la carte.',
    screen: { path: '/carte', label: 'Choisir des communes' },
  },
  {
    id: 'perimetre',
    title: 'Vérifier le périmètre',
    text: [
      'Pendant que vous choisissez, le projet dit combien d’habitants il réunit et à quelle taille de CPTS cela correspond.',
      'Il signale aussi ce qui ferait hésiter un financeur : une commune détachée des autres, un trou au milieu du territoire, une commune déjà membre d’une autre CPTS.',
    ],
    picture:
      'Le projet : communes choisies, nombre d’habitants, taille de la CPTS et remarques sur le périmètre.',
    screen: { path: '/carte', label: 'Voir le projet' },
  },
  {
    id: 'focus',
    title: 'Choisir ce qui compte pour vous',
    text: [
      'Les focus retiennent les maladies, les professions et les structures dont parle votre projet, avec leur nombre sur le territoire.',
      'Ils règlent à la fois la carte et le rapport, et restent dans le fichier du projet et dans son lien.',
    ],
    picture: 'Les focus : maladies, professions et établissements à cocher.',
    screen: { path: '/carte', label: 'Choisir les focus' },
  },
  {
    id: 'couleurs',
    title: 'Colorer la carte',
    text: [
      'Choisissez un indicateur : chaque commune prend la couleur de sa valeur, ou de son écart avec la France, la région ou le département. La légende donne les classes et le nombre de communes de chacune.',
      'Les hachures disent qu’un chiffre est masqué pour ne désigner personne ; un fond blanc, qu’il n’existe pas.',
    ],
    picture: 'La carte colorée par un indicateur, avec sa légende.',
    screen: { path: '/carte', label: 'Ouvrir la carte' },
  },
  {
    id: 'resume',
    title: 'Lire d’abord ce qui ressort',
    text: [
      'Le rapport commence par quelques phrases : ce en quoi le territoire diffère nettement de la France, et de combien.',
      'Rien n’y figure par hasard : une différence n’est dite que si le nombre de cas permet de l’établir.',
    ],
    picture: 'Le début du rapport : ce qui ressort, en phrases.',
    screen: { path: '/rapport', label: 'Ouvrir le rapport' },
  },
  {
    id: 'indicateur',
    title: 'Lire un indicateur',
    text: [
      'Chaque chiffre dit combien de personnes il compte, sur combien, en quelle période et d’après quelle source. Le trait autour du point est l’intervalle : la part du hasard.',
      'Un astérisque (*) annonce qu’une commune au moins est masquée, et la couverture dit quelle part des habitants reste comptée. La définition est toujours à un clic.',
    ],
    picture: 'Un indicateur du rapport : taux, effectifs, intervalle et comparaisons.',
    screen: { path: '/rapport', label: 'Lire les indicateurs' },
  },
  {
    id: 'comparaison',
    title: 'Comparer',
    text: [
      'Posez à côté du vôtre un autre territoire, une CPTS existante, un autre département, ou le même périmètre dans une édition plus ancienne.',
      'Les territoires semblables, choisis d’après leur population, leur âge et leur densité, donnent un point de repère plus juste que la moyenne nationale.',
    ],
    picture: 'Deux territoires côte à côte.',
    screen: { path: '/comparer', label: 'Comparer deux territoires' },
  },
  {
    id: 'partage',
    title: 'Enregistrer, partager, imprimer',
    text: [
      'Le projet s’enregistre dans un fichier, sur votre ordinateur : rouvrez-le pour reprendre où vous en étiez. L’adresse de la page suffit aussi à tout retrouver : envoyez-la à vos confrères.',
      'Le rapport s’imprime tel quel, avec ses notes et ses sources. « Tout réinitialiser » vide le projet ; ce geste aussi s’annule.',
    ],
    picture: 'Les boutons pour enregistrer, rouvrir et vider le projet.',
    screen: { path: '/carte', label: 'Enregistrer le projet' },
  },
  {
    id: 'methode',
    title: 'Comprendre, et aller plus loin',
    text: [
      'Les glossaires expliquent chaque mot, chaque sigle et chaque indicateur. « Données et méthode » dit d’où vient chaque chiffre et comment il est calculé.',
      'Quand le périmètre se précise, écrivez à votre ARS et à votre CPAM : « Pour aller plus loin » donne leur adresse, région par région.',
    ],
    picture: 'Les glossaires, avec leur champ de recherche.',
    screen: { path: '/glossaires', label: 'Ouvrir les glossaires' },
  },
];
