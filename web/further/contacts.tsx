/** Whom to write to, for the région chosen. */
import { useState } from 'react';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { t } from '../../src/language/translate.js';
import { useCatalogue } from '../api/queries.js';
import { Choice } from '../shell/choice.js';
import { Failure, Loading } from '../shell/waiting.js';
import { useWorkspace } from '../state/workspace.js';

export function Contacts() {
  const { places, address } = useWorkspace();
  const { data: catalogue, error, refetch } = useCatalogue();
  const [region, setRegion] = useState(address.region);
  if (error) {
    return (
      <Failure
        what={t('Les contacts n’ont pas pu être chargés.')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!catalogue) return <Loading what={t('Chargement des contacts…')} />;
  const regional = catalogue.contacts.filter((contact) => contact.region === region && region !== null);
  const national = catalogue.contacts.filter((contact) => contact.region === null);
  return (
    <div className="contacts">
      <Choice
        label={t('Votre région')}
        placeholder={t('Choisissez une région')}
        options={places.regions.map(({ code, name }) => ({ id: code, label: name }))}
        value={region}
        onChange={setRegion}
      />
      <ul className="contact-cards">
        {[...regional, ...national].map((contact) => (
          <ContactCard key={contact.url} contact={contact} />
        ))}
      </ul>
    </div>
  );
}

function ContactCard({ contact }: { readonly contact: Catalogue['contacts'][number] }) {
  return (
    <li className="contact-card">
      <p className="contact-name">{contact.label}</p>
      <p>
        <a href={contact.url} rel="external">
          {new URL(contact.url).host}
        </a>
      </p>
      {contact.telephone && (
        <p>
          {t('Téléphone :')} <a href={`tel:${contact.telephone.replaceAll(' ', '')}`}>{contact.telephone}</a>
        </p>
      )}
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
    </li>
  );
}
