import { trade } from './trade';

export const portugueseTrades = [
  trade({
    sector: 'health',
    titles: 'Técnica de Enfermagem|Enfermeira|Enfermeira Chefe|Coordenadora de Enfermagem',
    employers:
      'Hospital Municipal de {city}|Clínica Boa Vista|Unidade Básica de Saúde Jardim|Hospital São Lucas|Lar Santa Clara',
    bullets:
      'Assistência a pacientes em unidade de terapia intensiva|Liderança de equipe de 15 técnicos|Treinamento de novos profissionais|Redução de infecções em 35%|Classificação de risco no pronto atendimento|Implantação do prontuário eletrônico',
    skills:
      'Clínica: Terapia intensiva, Curativos, Classificação de risco, Vacinação|Informática: Tasy, MV, Pacote Office',
    certificates:
      'Suporte Avançado de Vida; Instituto do Coração|Registro COREN; Conselho Regional de Enfermagem|Carta de Condução B; IMT',
    studies:
      'Bacharelado; Enfermagem; bachelor|Especialização; Terapia Intensiva; vocational|Mestrado; Saúde Coletiva; master',
    summary: 'Enfermeira dedicada, com experiência em terapia intensiva e gestão de equipes.',
  }),
  trade({
    sector: 'it',
    titles:
      'Estagiário de TI|Desenvolvedor Júnior|Desenvolvedor de Software|Engenheiro de Software Sênior|Gerente de Projetos de TI',
    employers:
      '{name} Tecnologia Ltda.|Banco Horizonte|Startup Pagaê|Sistemas {city} S.A.|Nuvem Azul Soluções',
    bullets:
      'Desenvolvimento de APIs em Java e Spring|Migração de sistemas legados para a nuvem|Liderança técnica de sete desenvolvedores|Automação de testes e entregas|Redução de custos de infraestrutura em 28%|Modelagem de dados em PostgreSQL',
    skills:
      'Linguagens: Java, Python, JavaScript, SQL|Ferramentas: AWS, Docker, Git, Jenkins|Métodos: Scrum, Kanban',
    certificates:
      'AWS Certified Developer; Amazon Web Services|Certificação Scrum Master; Scrum Alliance|ITIL Foundation; AXELOS',
    studies:
      'Bacharelado; Ciência da Computação; bachelor|Licenciatura; Engenharia Informática; bachelor|Mestrado; Engenharia de Software; master',
    summary: 'Engenheiro de software que gosta de problemas difíceis e soluções simples.',
  }),
  trade({
    sector: 'public sector',
    titles:
      'Assistente administrativa|Técnica superior|Analista de políticas públicas|Coordenadora de projetos|Diretora de serviços',
    employers:
      'Câmara Municipal de {city}|Secretaria de Educação|Instituto da Segurança Social|Prefeitura de {city}|Agência Nacional de Águas',
    bullets:
      'Gestão de processos de licitação|Atendimento ao público e resposta a reclamações|Coordenação de programas sociais em 12 bairros|Elaboração de relatórios anuais|Supervisão de oito funcionários|Implantação de formulários digitais',
    skills:
      'Administração: Contratação pública, Gestão de projetos, Redação oficial, Atendimento|Informática: Pacote Office, SIAFI, Power BI',
    certificates: 'Certificação PMP; PMI|Curso de Contratação Pública; Instituto Nacional de Administração',
    studies:
      'Licenciatura; Administração Pública; bachelor|Mestrado; Políticas Públicas; master|Ensino Médio; Formação geral; school',
    summary: 'Servidora pública experiente em projetos sociais e contratação.',
  }),
  trade({
    sector: 'logistics',
    titles: 'Auxiliar de armazém|Motorista|Conferente|Supervisor de logística|Gerente de operações',
    employers:
      'Transportes {name}|Armazéns do Porto de {city}|Distribuidora Sol Nascente|Expresso Litoral|Frigorífico Planalto S.A.',
    bullets:
      'Conferência de cargas e emissão de documentos|Gestão de frota com 32 veículos|Redução de avarias em 45%|Planejamento de rotas no sistema de transporte|Supervisão de 20 colaboradores|Inventários mensais',
    skills: 'Logística: Gestão de frota, Inventário, Roteirização, Expedição|Informática: SAP, TOTVS, Excel',
    certificates:
      'Operador de Empilhadeira; SENAI|Carta de Condução C; IMT|Transporte de Produtos Perigosos; SEST SENAT',
    studies:
      'Tecnólogo; Logística; associate|Curso Profissional; Técnico de Logística; vocational|Ensino Secundário; Ciências; school',
    summary: 'Supervisor de logística organizado e próximo da equipe.',
  }),
];
