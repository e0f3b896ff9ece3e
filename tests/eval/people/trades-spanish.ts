import { trade } from './trade';

export const spanishTrades = [
  trade({
    sector: 'health',
    titles: 'Auxiliar de enfermería|Enfermera|Enfermera de urgencias|Supervisora de enfermería',
    employers:
      'Hospital Universitario de {city}|Clínica Santa Elena|Residencia Los Almendros|Centro de Salud {city} Norte|Mutua Levante',
    bullets:
      'Atención a 16 pacientes por turno en cirugía general|Triaje de urgencias con el sistema Manchester|Formación de residentes y alumnos en prácticas|Coordinación de un equipo de 19 profesionales|Administración de medicación y curas complejas|Implantación de la historia clínica electrónica',
    skills:
      'Clínica: Triaje, Curas complejas, Vía venosa, Cuidados paliativos|Informática: SAP, Selene, Microsoft Office',
    certificates:
      'Soporte Vital Avanzado; Consejo de Reanimación|Experto en Urgencias y Emergencias; Universidad de Nebrija|Permiso de conducir B; DGT',
    studies:
      'Grado; Enfermería; bachelor|Máster; Gestión Sanitaria; master|Técnico; Cuidados Auxiliares de Enfermería; vocational',
    summary: 'Enfermera con amplia experiencia en urgencias y vocación de enseñar.',
  }),
  trade({
    sector: 'retail',
    titles: 'Cajera|Dependienta|Encargada de sección|Subdirectora de tienda|Directora de tienda',
    employers:
      'Supermercados {name}|Moda Alameda|Almacenes {city}|Librería El Faro|Grupo Comercial del Bajío',
    bullets:
      'Gestión de un equipo de 25 personas y ventas de 4 millones|Apertura de dos tiendas nuevas|Reducción de la merma en un 40 %|Atención al cliente, cobro y devoluciones|Planificación de turnos y campañas|Formación del personal nuevo',
    skills:
      'Comercio: Atención al cliente, Escaparatismo, Control de inventario, Arqueo de caja|Informática: SAP Retail, Microsoft Excel',
    certificates:
      'Manipulador de alimentos; Cámara de Comercio|Prevención de riesgos laborales; Fundación Laboral|Permiso de conducir B; DGT',
    studies:
      'Técnico Superior; Gestión de Ventas y Espacios Comerciales; vocational|Licenciatura; Administración de Empresas; bachelor|Bachillerato; Ciencias Sociales; school',
    summary: 'Directora de tienda orientada al cliente y a los resultados.',
  }),
  trade({
    sector: 'engineering',
    titles:
      'Becario de ingeniería|Ingeniero de procesos|Ingeniero de calidad|Jefe de producción|Director de planta',
    employers:
      'Automotriz {name} S.A. de C.V.|Industrias Metálicas {city}|Cementos del Norte|Energías Renovables Tajo S.L.|Grupo Químico Mediterráneo',
    bullets:
      'Optimización de la línea de pintura con un ahorro del 12 %|Implantación de 5S y mantenimiento productivo total|Dirección de un equipo de 40 personas en tres turnos|Auditorías internas según ISO 9001|Puesta en marcha de una planta nueva|Análisis de causa raíz y planes de acción',
    skills:
      'Técnica: Lean Manufacturing, Six Sigma, AutoCAD, Control estadístico|Informática: SAP PP, Minitab, Power BI',
    certificates:
      'Six Sigma Green Belt; ASQ|Auditor interno ISO 9001; AENOR|Project Management Professional; PMI',
    studies:
      'Ingeniería; Industrial; bachelor|Maestría; Ingeniería de Calidad; master|Grado; Ingeniería Mecánica; bachelor',
    summary: 'Ingeniero industrial con experiencia en automoción y mejora continua.',
  }),
  trade({
    sector: 'finance',
    titles: 'Auxiliar administrativo|Contable|Analista financiero|Controller financiero|Director financiero',
    employers:
      'Gestoría {name}|Banco del Litoral|Constructora {city} S.A.|Aceites La Campiña S.L.|Consultores Asociados Andinos',
    bullets:
      'Cierre mensual y presupuesto anual de seis sociedades|Conciliaciones bancarias y control de tesorería|Presentación de impuestos y cuentas anuales|Implantación de SAP en la filial|Informes para el comité de dirección|Reducción del plazo medio de cobro en 14 días',
    skills:
      'Finanzas: Contabilidad, Presupuestos, Tesorería, Fiscalidad|Informática: SAP FI, ContaPlus, Power BI, Microsoft Excel',
    certificates:
      'Experto Contable Acreditado; Registro de Expertos Contables|First Certificate in English; Cambridge Assessment',
    studies:
      'Grado; Administración y Dirección de Empresas; bachelor|Máster; Dirección Financiera; master|Técnico Superior; Administración y Finanzas; vocational',
    summary: 'Profesional de las finanzas, ordenado y con visión de negocio.',
  }),
];
