/** The whole application: shared data first, then header, screen and footer. */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { t } from '../src/language/translate.js';
import { createQueryClient, useEditions, usePlaces } from './api/queries.js';
import { InEachLanguage, LanguageProvider } from './language/spoken-language.js';
import { loadMapScreen } from './load-screens.js';
import { Notices, NoticesProvider } from './shell/notices.js';
import { NotFoundScreen } from './shell/not-found-screen.js';
import { Failure, LoadingScreen } from './shell/waiting.js';
import { Footer } from './shell/footer.js';
import { Header, PlainHeader } from './shell/header.js';
import { MapAhead } from './map-screen/map-ahead.js';
import { ProjectDrop } from './project/project-drop.js';
import { SelectionCheck } from './project/selection-check.js';
import { ScreenFocus, SkipLink } from './shell/screen-focus.js';
import { StartDialog } from './start/start-dialog.js';
import { mapPath, WorkspaceProvider } from './state/workspace.js';
import './shell/shell.css';

const MapScreen = lazy(loadMapScreen);
const ReportAhead = lazy(() => import('./offline/report-ahead.js'));
const ReportPage = lazy(() => import('./report-page/report-page.js'));
const FurtherScreen = lazy(() => import('./further/further-screen.js'));
const DataScreen = lazy(() => import('./data/data-screen.js'));
const CompareScreen = lazy(() => import('./compare/compare-screen.js'));
const SimilarScreen = lazy(() => import('./similar/similar-screen.js'));
const LetterScreen = lazy(() => import('./letter/letter-screen.js'));
const GuideScreen = lazy(() => import('./documentation/guide-screen.js'));
const AccessibilityScreen = lazy(() => import('./documentation/accessibility-screen.js'));
const LegalScreen = lazy(() => import('./documentation/legal-screen.js'));
const ChangesScreen = lazy(() => import('./documentation/changes-screen.js'));
const GlossaryScreen = lazy(() => import('./glossary/glossary-screen.js'));

export function Application() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <SharedData />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

/** Nothing can be shown before the editions and the places are known. */
function SharedData() {
  const editions = useEditions();
  const places = usePlaces();
  const error = editions.error ?? places.error;
  if (error) {
    const retry = () => void Promise.all([editions.refetch(), places.refetch()]);
    return (
      <PlainShell>
        <div className="page">
          <h1>{t('Rezone n’a pas pu démarrer')}</h1>
          <Failure error={error} what={t('Les données n’ont pas pu être chargées.')} onRetry={retry} />
        </div>
      </PlainShell>
    );
  }
  if (!editions.data || !places.data) {
    return (
      <PlainShell>
        <LoadingScreen what={t('Chargement de Rezone…')} />
      </PlainShell>
    );
  }
  return (
    <WorkspaceProvider editions={editions.data} places={places.data}>
      <NoticesProvider>
        <InEachLanguage>
          <Shell />
        </InEachLanguage>
      </NoticesProvider>
    </WorkspaceProvider>
  );
}

function PlainShell({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className="shell">
      <PlainHeader />
      <main>{children}</main>
    </div>
  );
}

function Shell() {
  const [path] = useLocation();
  const isMap = path === '/' || path === mapPath;
  return (
    <div className={isMap ? 'shell shell-map' : 'shell'}>
      <SkipLink />
      <Header />
      <main id="contenu" tabIndex={-1}>
        <Notices />
        <Suspense fallback={<LoadingScreen what={t('Chargement de l’écran…')} />}>
          <Switch>
            <Route path="/">
              <div className="map-waiting" />
              <StartDialog />
            </Route>
            <Route path={mapPath}>
              <MapScreen />
            </Route>
            <Route path="/rapport">
              <ReportPage />
            </Route>
            <Route path="/comparer">
              <CompareScreen />
            </Route>
            <Route path="/semblables">
              <SimilarScreen />
            </Route>
            <Route path="/lettre">
              <LetterScreen />
            </Route>
            <Route path="/guide">
              <GuideScreen />
            </Route>
            <Route path="/accessibilite">
              <AccessibilityScreen />
            </Route>
            <Route path="/mentions-legales">
              <LegalScreen />
            </Route>
            <Route path="/changements">
              <ChangesScreen />
            </Route>
            <Route path="/aller-plus-loin">
              <FurtherScreen />
            </Route>
            <Route path="/donnees">
              <DataScreen />
            </Route>
            <Route path="/glossaires">
              <GlossaryScreen />
            </Route>
            <Route>
              <NotFoundScreen />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <Footer />
      <ScreenFocus />
      <SelectionCheck />
      <ProjectDrop />
      <Suspense>
        <ReportAhead />
      </Suspense>
      {path === mapPath && <MapAhead />}
    </div>
  );
}
