// All invented: kinds of works of no country.

const listed = (names: string): readonly string[] => names.split(', ');

/** What an initiative is about, with what its areas and lines are called. */
export interface Field {
  name: string;
  aims: readonly string[];
  areas: readonly string[];
  lines: readonly string[];
}

export const fields: readonly Field[] = [
  {
    name: 'Network security',
    aims: ['response team', 'risk framework', 'exercise programme', 'incident desk', 'key ceremony'],
    areas: [
      'Detection',
      'Response',
      'Training and exercises',
      'Tools and platforms',
      'Coordination',
      'Facilities',
    ],
    lines: listed(
      'Analysts on duty, Sensor maintenance, Log storage, Tabletop exercise, Signing hardware, ' +
        'Vulnerability review, Secure room, Contact register, Backup links, Penetration test, ' +
        'Incident tracker, Malware laboratory, Duty telephone, Zone monitoring, Certificate services, ' +
        'Forensic workstations, Awareness material, On-call allowance, Name server capacity, ' +
        'Threat reports, Red team, Playbook review, Access control, Recovery drill, Liaison visits, ' +
        'Spare parts, Encryption modules, Audit trail',
    ),
  },
  {
    name: 'Public works',
    aims: ['bridge renewal', 'street lighting', 'flood wall', 'market hall', 'tram extension'],
    areas: ['Design', 'Ground works', 'Structures', 'Roads and paving', 'Utilities', 'Supervision'],
    lines: listed(
      'Site survey, Excavation, Piles and footings, Reinforced concrete, Steel beams, Drainage pipes, ' +
        'Kerbs and gutters, Asphalt surface, Signals, Lamp posts, Cable ducts, Retaining wall, ' +
        'Temporary bridge, Traffic control, Soil testing, Tree planting, Noise barrier, Pump station, ' +
        'Handrails, Waterproofing, Site office, Crane hire, Demolition, Archaeological watch, ' +
        'Bus shelters, Cycle track, Culvert, As-built drawings',
    ),
  },
  {
    name: 'Libraries',
    aims: ['branch library', 'reading programme', 'digital archive', 'mobile library', 'study hall'],
    areas: ['Collections', 'Staff', 'Building', 'Digital services', 'Outreach', 'Administration'],
    lines: listed(
      'Printed books, Periodicals, Large-print books, Audio books, Catalogue system, ' +
        'Reading-room desks, Shelving, Self-service desks, Librarians, Evening staff, ' +
        'Scanning stations, Binding, Story hours, Language courses, Delivery van, Heating, Cleaning, ' +
        'Roof repair, Lift, Public computers, E-book licences, Local history, Volunteers, Exhibitions, ' +
        'Security gates, Insurance, Membership cards, Acoustic panels',
    ),
  },
  {
    name: 'Water supply',
    aims: ['reservoir repair', 'leak reduction', 'treatment works', 'meter roll-out', 'spring protection'],
    areas: ['Sources', 'Treatment', 'Distribution', 'Metering', 'Laboratory', 'Customer service'],
    lines: listed(
      'Borehole pumps, Intake screens, Filter sand, Chlorine dosing, Trunk main, Valve renewal, ' +
        'Pressure sensors, Household meters, Leak crews, Sampling points, Laboratory reagents, ' +
        'Control room, Standby generator, Embankment, Spillway, Access road, Fencing, Telemetry, ' +
        'Pipe bursting, Service connections, Hydrants, Sludge disposal, Flow modelling, Billing system, ' +
        'Tank lining, Solar array, Emergency tankers, Rights of way',
    ),
  },
  {
    name: 'Health services',
    aims: [
      'community clinic',
      'ambulance station',
      'vaccination round',
      'night pharmacy',
      'rehabilitation unit',
    ],
    areas: ['Clinical staff', 'Premises', 'Equipment', 'Medicines', 'Prevention', 'Records'],
    lines: listed(
      'Nurses, General practitioners, Midwives, Examination rooms, Ultrasound, Cold chain, ' +
        'Ambulances, Dispatch desk, Interpreters, Sterilisation, Medicines stock, Dressings, ' +
        'Laboratory tests, Home visits, School visits, Patient records, Ramp and doors, Waiting room, ' +
        'Oxygen, Dental chair, Locum cover, Waste collection, Defibrillators, Training days, ' +
        'Physiotherapy, Rota system, Health survey, Fuel',
    ),
  },
  {
    name: 'Schools',
    aims: ['school extension', 'teacher training', 'meal programme', 'science rooms', 'safe routes'],
    areas: ['Teaching', 'Buildings', 'Meals', 'Transport', 'Materials', 'Inclusion'],
    lines: listed(
      'Teachers, Classroom assistants, Textbooks, Science benches, Kitchen, Lunches, School buses, ' +
        'Crossing patrol, Playground, Sports hall floor, Windows, Library corner, Music instruments, ' +
        'Laptops, Wireless network, Exam fees, Counsellors, Sign-language support, After-school care, ' +
        'Caretaker, Fire doors, Furniture, Field trips, Workshop tools, Heating plant, Mentors, ' +
        'Inspection, Lockers',
    ),
  },
];
