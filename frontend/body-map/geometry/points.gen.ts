// Written by build.mjs; see README.md for where the shapes come from.
import type { MuscleGeometry } from '../types.js';

export const MUSCLES: Record<string, MuscleGeometry> = {"trapezius.upper": {main: "back",plates: {front: [[[8],[]],[[4],[]]],back: [[[8],[]],[[5],[]]]
  },points: {TrP1: {marks: [["back",57.7,14.2],["front",10.9,14.4],["head-side",68,250],["head-front",58,236],["head-back",161,234]]
   },TrP2: {marks: [["back",57.1,15],["head-back",155,246],["head-side",60,262]]
   }
  }
 },"trapezius.middle": {main: "back",plates: {back: [[[9],[8]],[[6],[5]]]
  },points: {TrP5: {marks: [["back",54.4,18.2]]
   },TrP6: {marks: [["back",59.8,15.2]]
   }
  }
 },"trapezius.lower": {main: "back",plates: {back: [[[10],[]],[[7],[]]]
  },points: {TrP3: {marks: [["back",55.9,22.3]]
   },TrP4: {marks: [["back",56.3,18.9]]
   }
  }
 },"scm.sternal": {main: "front",plates: {front: [[[2],[]],[[3],[]]]
  },points: {"TrP-lower": {marks: [["front",15.15,15.7],["head-side",132,247],["head-front",96,246]]
   },"TrP-mid": {marks: [["front",14.3,14],["head-side",116,209],["head-front",82,216]]
   },"TrP-upper": {marks: [["front",13.5,12.4],["head-side",98,164],["head-front",72,188]]
   }
  }
 },"scm.clavicular": {main: "front",plates: {front: [[[2],[]],[[3],[]]]
  },points: {"TrP-mid": {marks: [["front",13.7,14.1],["head-side",103,210],["head-front",77,220]]
   },"TrP-upper": {marks: [["front",13.2,12.9],["head-side",91,166],["head-front",70.5,193]]
   }
  }
 },"masseter.superficial": {main: "front",plates: {front: [[[],[1]],[[],[1]]]
  },points: {"TrP-upper": {marks: [["front",13.1,9],["head-side",138,139],["head-front",66,136]]
   },"TrP-mid": {marks: [["front",13.2,9.8],["head-side",130,154],["head-front",65.5,149]]
   },"TrP-lower": {marks: [["front",13.4,10.6],["head-side",122,168],["head-front",68,163]]
   }
  }
 },"masseter.deep": {main: "front",plates: {front: [[[],[1]],[[],[1]]]
  },points: {"TrP-deep": {marks: [["front",12.7,8.3],["head-side",123,131],["head-front",58.5,128]]
   }
  }
 },temporalis: {main: "front",plates: {front: [[[],[1,0]],[[],[1,0]]],back: [[[],[0]],[[],[0]]]
  },points: {TrP1: {marks: [["front",12.7,5.6],["head-side",149,105],["head-front",58,92]]
   },TrP2: {marks: [["front",12.3,6],["head-side",134,104],["head-front",54.5,97]]
   },TrP3: {marks: [["front",12,5.3],["head-side",119,100],["head-front",52,88]]
   },TrP4: {marks: [["front",11.8,4.5],["back",56.2,5.6],["head-side",87,88],["head-back",168,82]]
   }
  }
 },"pterygoid.medial": {main: "front",plates: {front: [[[],[1]],[[],[1]]]
  },points: {TrP1: {marks: [["front",13.6,11.2],["head-side",122,177],["head-front",71,173]]
   }
  }
 },"pterygoid.lateral": {main: "front",plates: {front: [[[],[1]],[[],[1]]]
  },points: {TrP1: {marks: [["front",13.3,8.6],["head-side",140,129],["head-front",68,129]]
   }
  }
 },digastric: {main: "front",plates: {front: [[[],[1,2]],[[],[1,3]]]
  },points: {"TrP-posterior": {marks: [["front",13.45,11.7],["head-side",106,163],["head-front",70,178]]
   },"TrP-anterior": {marks: [["front",15.3,13.2],["head-side",163,200],["head-front",102,202]]
   }
  }
 },"longus.colli": {main: "front",plates: {front: [[[],[2]],[[],[3]]]
  },points: {TrP1: {marks: [["front",15.15,14.6],["head-side",132,226],["head-front",97,230]]
   }
  }
 },frontalis: {main: "front",plates: {front: [[[],[1,0]],[[],[1,0]]]
  },points: {TrP1: {marks: [["front",14.7,4.4],["head-front",93,70],["head-side",181,68]]
   }
  }
 },occipitalis: {main: "back",plates: {back: [[[],[0]],[[],[0]]]
  },points: {TrP1: {marks: [["back",54.4,7.6],["head-back",134,138],["head-side",49,128]]
   }
  }
 },"orbicularis.oculi": {main: "front",plates: {front: [[[],[1]],[[],[1]]]
  },points: {TrP1: {marks: [["front",13.2,5.6],["head-front",68,93],["head-side",163,95]]
   }
  }
 },zygomaticus: {main: "front",plates: {front: [[[],[1]],[[],[1]]]
  },points: {TrP1: {marks: [["front",13.7,9.2],["head-front",79,146],["head-side",160,146]]
   }
  }
 },platysma: {main: "front",plates: {front: [[[],[2,1]],[[],[3,1]]]
  },points: {TrP1: {marks: [["front",13.9,13.2],["head-front",79,203],["head-side",112,194]]
   }
  }
 },suboccipitals: {main: "back",plates: {back: [[[],[2]],[[],[3]]]
  },points: {TrP1: {marks: [["back",53.6,11],["head-back",124,179],["head-side",62,174]]
   }
  }
 },"splenius.capitis": {main: "back",plates: {back: [[[],[2]],[[],[3]]]
  },points: {TrP1: {marks: [["back",54.8,11.6],["head-back",142,183],["head-side",82,176]]
   }
  }
 },"splenius.cervicis": {main: "back",plates: {back: [[[],[2]],[[],[3]]]
  },points: {"TrP-upper": {marks: [["back",54.1,12.2],["head-back",131,198],["head-side",73,192]]
   },"TrP-lower": {marks: [["back",55.9,13.5],["head-back",147,231],["head-side",81,240]]
   }
  }
 },"semispinalis.capitis": {main: "back",plates: {back: [[[],[2]],[[],[3]]]
  },points: {"TrP-upper": {marks: [["back",53.4,11.6],["head-back",121,186],["head-side",62,183]]
   },"TrP-mid": {marks: [["back",53.4,12.8],["head-back",121,212],["head-side",65,206]]
   }
  }
 },"multifidi.cervical": {main: "back",plates: {back: [[[],[2]],[[],[3]]]
  },points: {TrP1: {marks: [["back",53.1,13.8],["head-back",117,236],["head-side",63,228]]
   }
  }
 },"levator.scapulae": {main: "back",plates: {back: [[[],[8,2]],[[],[5,3]]]
  },points: {"TrP-upper": {marks: [["back",56.4,14.1],["head-back",152,238],["head-side",76,246]]
   },"TrP-lower": {marks: [["back",56.3,16.1],["head-back",150,272],["head-side",52,278]]
   }
  }
 },scalenes: {main: "front",plates: {front: [[[],[2,8]],[[],[3,5]]]
  },points: {"TrP-anterior-medius": {marks: [["front",13.5,15.1],["head-front",84,243],["head-side",115,250]]
   },"TrP-posterior": {marks: [["front",12.9,14],["head-front",74,236],["head-side",96,250]]
   },"TrP-minimus": {marks: [["front",14.2,15.9],["head-front",91,252],["head-side",125,254]]
   }
  }
 },rhomboids: {main: "back",plates: {back: [[[],[9]],[[],[6]]]
  },points: {"TrP1-3": {marks: [["back",55.5,17.9],["back",55.5,19.7],["back",55.6,21.4]]
   }
  }
 },supraspinatus: {main: "back",plates: {back: [[[],[8]],[[],[5]]]
  },points: {"TrP1-2": {marks: [["back",57.2,16.2],["back",59.2,15.9]]
   },TrP3: {marks: [["back",61.5,16.3]]
   }
  }
 },infraspinatus: {main: "back",plates: {back: [[[],[16]],[[],[11]]]
  },points: {"TrP1-2": {marks: [["back",57.2,18.4],["back",58.7,17.8]]
   },TrP3: {marks: [["back",56.9,20.9]]
   }
  }
 },"teres.minor": {main: "back",plates: {back: [[[],[16]],[[],[11]]]
  },points: {TrP1: {marks: [["back",60.2,19.1]]
   }
  }
 },"teres.major": {main: "back",plates: {back: [[[],[16]],[[],[11]]]
  },points: {TrP1: {marks: [["back",59.2,22.1]]
   },TrP2: {marks: [["back",60.6,20.9]]
   }
  }
 },subscapularis: {main: "back",plates: {back: [[[],[16]],[[],[11]]]
  },points: {TrP1: {marks: [["back",59.9,20.4],["front",8.6,22]]
   }
  }
 },"latissimus.dorsi": {main: "back",plates: {front: [[[],[40]],[[],[27]]],back: [[[17,18],[]],[[13,14],[]]]
  },points: {TrP1: {marks: [["back",58.7,24.7]]
   },TrP2: {marks: [["back",58.2,27.6],["front",10.1,27.6]]
   }
  }
 },"deltoid.anterior": {main: "front",plates: {front: [[[10],[]],[[7],[]]]
  },points: {TrP1: {marks: [["front",7.3,18.9]]
   }
  }
 },"deltoid.middle": {main: "front",plates: {front: [[[11],[]],[[6],[]]],back: [[[],[15]],[[],[12]]]
  },points: {TrP1: {marks: [["front",5.2,18.9],["back",64.1,18.6]]
   }
  }
 },"deltoid.posterior": {main: "back",plates: {back: [[[15],[]],[[12],[]]]
  },points: {TrP1: {marks: [["back",62.7,18.6]]
   }
  }
 },"serratus.anterior": {main: "front",plates: {front: [[[39,40,38],[]],[[29,27,28],[]]]
  },points: {TrP1: {marks: [["front",9.7,25.7]]
   }
  }
 },"serratus.posterior.superior": {main: "back",plates: {back: [[[],[8,9]],[[],[5,6]]]
  },points: {TrP1: {marks: [["back",56.8,17]]
   }
  }
 },"serratus.posterior.inferior": {main: "back",plates: {back: [[[],[18]],[[],[14]]]
  },points: {TrP1: {marks: [["back",56.9,30.5]]
   }
  }
 },"pectoralis.major.clavicular": {main: "front",plates: {front: [[[24],[]],[[22],[]]]
  },points: {TrP1: {marks: [["front",10.7,17.5]]
   }
  }
 },"pectoralis.major.sternal": {main: "front",plates: {front: [[[24,25],[]],[[22,23],[]]]
  },points: {TrP1: {marks: [["front",11.7,20.2]]
   }
  }
 },"pectoralis.major.costal": {main: "front",plates: {front: [[[25],[]],[[23],[]]]
  },points: {"TrP-lateral": {marks: [["front",9.2,22.4]]
   },"TrP-rhythm": {marks: [["front",12.3,25]],rightOnly: true
   }
  }
 },"pectoralis.minor": {main: "front",plates: {front: [[[],[24,25]],[[],[22,23]]]
  },points: {TrP1: {marks: [["front",9.7,18.6]]
   },TrP2: {marks: [["front",10.9,22.2]]
   }
  }
 },subclavius: {main: "front",plates: {front: [[[],[24,8]],[[],[22,5]]]
  },points: {TrP1: {marks: [["front",13.8,16.7]]
   }
  }
 },sternalis: {main: "front",plates: {front: [[[],[24,25]],[[],[22,23]]]
  },points: {TrP1: {marks: [["front",14.8,20.6]]
   }
  }
 },intercostals: {main: "front",plates: {front: [[[],[39,40,38]],[[],[29,27,28]]]
  },points: {TrP1: {marks: [["front",10.7,28.2]]
   }
  }
 },diaphragm: {main: "front",plates: {front: [[[],[37,38,41]],[[],[30,28,32]]]
  },points: {TrP1: {marks: [["front",13.2,28.6]]
   }
  }
 },coracobrachialis: {main: "front",plates: {front: [[[],[17]],[[],[12]]]
  },points: {TrP1: {marks: [["front",7.9,22.7]]
   }
  }
 },"biceps.brachii": {main: "front",plates: {front: [[[17],[]],[[12],[]]]
  },points: {TrP1: {marks: [["front",5.4,27.4],["front",6.3,27.2]]
   }
  }
 },brachialis: {main: "front",plates: {front: [[[19],[]],[[13],[]]]
  },points: {"TrP-lower": {marks: [["front",4.4,28.6]]
   },"TrP-upper": {marks: [["front",5,25.4]]
   }
  }
 },triceps: {main: "back",plates: {back: [[[24,25],[]],[[19,20],[]]]
  },points: {TrP1: {marks: [["back",61.6,24.4]]
   },TrP2: {marks: [["back",65.1,27.8]]
   },TrP3: {marks: [["back",65.2,25]]
   },TrP4: {marks: [["back",63.8,28.1]]
   },TrP5: {marks: [["back",62.2,27.4]]
   }
  }
 },anconeus: {main: "back",plates: {back: [[[],[28]],[[],[23]]]
  },points: {TrP1: {marks: [["back",64.7,30]]
   }
  }
 },brachioradialis: {main: "front",plates: {front: [[[21],[]],[[15],[]]]
  },points: {TrP1: {marks: [["front",2.9,32.5]]
   }
  }
 },supinator: {main: "front",plates: {front: [[[],[21,18]],[[],[15,14]]]
  },points: {TrP1: {marks: [["front",4,31.9]]
   }
  }
 },"extensor.carpi.radialis.longus": {main: "back",plates: {front: [[[],[21]],[[],[15]]],back: [[[28],[]],[[23],[]]]
  },points: {TrP1: {marks: [["back",66.1,31.9]]
   }
  }
 },"extensor.carpi.radialis.brevis": {main: "back",plates: {back: [[[28],[]],[[23],[]]]
  },points: {TrP1: {marks: [["back",66,33.8]]
   }
  }
 },"extensor.carpi.ulnaris": {main: "back",plates: {back: [[[],[27]],[[],[22]]]
  },points: {TrP1: {marks: [["back",63.8,33.6]]
   }
  }
 },"extensor.digitorum": {main: "back",plates: {back: [[[28],[]],[[23],[]]]
  },points: {"TrP-middle": {marks: [["back",65.1,32.6]]
   },"TrP-ring-little": {marks: [["back",64.5,34.4]]
   }
  }
 },"extensor.indicis": {main: "back",plates: {back: [[[],[28]],[[],[23]]]
  },points: {TrP1: {marks: [["back",64.7,39.2]]
   }
  }
 },"flexor.carpi.radialis": {main: "front",plates: {front: [[[20],[]],[[16],[]]]
  },points: {TrP1: {marks: [["front",4.6,33.7]]
   }
  }
 },"flexor.carpi.ulnaris": {main: "front",plates: {front: [[[20],[]],[[16],[]]],back: [[[],[27]],[[],[22]]]
  },points: {TrP1: {marks: [["front",5.95,34.4]]
   }
  }
 },"flexor.digitorum.forearm": {main: "front",plates: {front: [[[20],[]],[[16],[]]]
  },points: {"TrP-radial": {marks: [["front",4.2,35.9]]
   },"TrP-ulnar": {marks: [["front",5.2,36.2]]
   }
  }
 },"flexor.pollicis.longus": {main: "front",plates: {front: [[[],[20,21]],[[],[16,15]]]
  },points: {TrP1: {marks: [["front",3.2,38.6]]
   }
  }
 },"pronator.teres": {main: "front",plates: {front: [[[],[20,18]],[[],[16,14]]]
  },points: {TrP1: {marks: [["front",5.5,32.2]]
   }
  }
 },"palmaris.longus": {main: "front",plates: {front: [[[20],[]],[[16],[]]]
  },points: {TrP1: {marks: [["front",5.1,34.6]]
   }
  }
 },"adductor.pollicis": {main: "front",plates: {front: [[[],[71]],[[],[73]]]
  },points: {TrP1: {marks: [["front",1.5,45.7],["hand-palm",67,135],["hand-back",152,137]]
   }
  }
 },"opponens.pollicis": {main: "front",plates: {front: [[[],[71]],[[],[73]]]
  },points: {TrP1: {marks: [["front",1.7,44.6],["hand-palm",70,94]]
   }
  }
 },"interossei.hand": {main: "back",plates: {back: [[[],[26]],[[],[21]]]
  },points: {"TrP-first": {marks: [["back",67.1,45.2],["hand-back",142,128]]
   },"TrP-others": {marks: [["back",65.9,44.7],["back",64.8,44.7],["hand-back",127,136],["hand-back",102,138],["hand-back",80,136]]
   }
  }
 },"abductor.digiti.minimi.hand": {main: "front",plates: {front: [[[],[71]],[[],[73]]]
  },points: {TrP1: {marks: [["front",5.2,44.9],["hand-palm",156,118]]
   }
  }
 },"rectus.abdominis": {main: "front",plates: {front: [[[37,41,42,35],[]],[[30,32,33,36],[]]]
  },points: {"TrP-upper": {marks: [["front",14.7,26.5]]
   },"TrP-navel": {marks: [["front",14.6,34.6]]
   },"TrP-lower": {marks: [["front",15.1,43.2]]
   }
  }
 },"obliques.external": {main: "front",plates: {front: [[[34,43],[38]],[[26,31],[28]]]
  },points: {"TrP-upper": {marks: [["front",11.5,29.7]]
   },"TrP-lower": {marks: [["front",10.7,38.3]]
   }
  }
 },"obliques.internal": {main: "front",plates: {front: [[[],[34,43]],[[],[26,31]]]
  },points: {"TrP-lower": {marks: [["front",13.1,41.9]]
   }
  }
 },"iliocostalis.thoracis": {main: "back",plates: {back: [[[],[17,9]],[[],[13,6]]]
  },points: {"TrP-upper": {marks: [["back",56.2,20.6]]
   },"TrP-lower": {marks: [["back",56.6,28.7]]
   }
  }
 },"iliocostalis.lumborum": {main: "back",plates: {back: [[[],[18,33]],[[],[14,31]]]
  },points: {TrP1: {marks: [["back",56.2,32.3]]
   }
  }
 },"longissimus.thoracis": {main: "back",plates: {back: [[[32],[18]],[[30],[14]]]
  },points: {"TrP-lower-thoracic": {marks: [["back",54.6,29.8]]
   },"TrP-upper-lumbar": {marks: [["back",54.7,32.4]]
   }
  }
 },"multifidi.thoracolumbar": {main: "back",plates: {back: [[[],[29,32]],[[],[29,30]]]
  },points: {"TrP-thoracic": {marks: [["back",53.4,22.6]]
   },"TrP-lumbar": {marks: [["back",53.4,34.4]]
   },"TrP-sacral": {marks: [["back",53.3,40.4]]
   }
  }
 },"ql.superficial": {main: "back",plates: {back: [[[],[18,33]],[[],[14,31]]]
  },points: {"TrP-upper": {marks: [["back",57.2,32.7]]
   },"TrP-lower": {marks: [["back",57.8,35.6]]
   }
  }
 },"ql.deep": {main: "back",plates: {back: [[[],[18,33]],[[],[14,31]]]
  },points: {"TrP-upper": {marks: [["back",55.4,34.5]]
   },"TrP-lower": {marks: [["back",55.1,36.9]]
   }
  }
 },iliopsoas: {main: "front",plates: {front: [[[],[45,34]],[[],[46,26]]]
  },points: {"TrP-groin": {marks: [["front",11.9,46.7]]
   },"TrP-iliacus": {marks: [["front",10.5,39.6]]
   },"TrP-psoas": {marks: [["front",12.4,36.4]]
   }
  }
 },"pelvic.floor": {main: "back",plates: {back: [[[],[37]],[[],[35]]]
  },points: {TrP1: {marks: [["back",53.1,47.2]]
   }
  }
 },"obturator.internus": {main: "back",plates: {back: [[[],[37]],[[],[35]]]
  },points: {TrP1: {marks: [["back",54.3,48.6]]
   }
  }
 },"gluteus.maximus": {main: "back",plates: {back: [[[37],[]],[[35],[]]]
  },points: {TrP1: {marks: [["back",54.1,42.6]]
   },TrP2: {marks: [["back",55.6,47.8]]
   },TrP3: {marks: [["back",53.5,46]]
   }
  }
 },"gluteus.medius": {main: "back",plates: {back: [[[36],[33]],[[34],[31]]]
  },points: {TrP1: {marks: [["back",56,38.9]]
   },TrP2: {marks: [["back",57.9,38]]
   },TrP3: {marks: [["back",59.4,39.3]]
   }
  }
 },"gluteus.minimus.anterior": {main: "front",plates: {front: [[[],[61]],[[],[48]]],back: [[[],[36]],[[],[34]]]
  },points: {TrP1: {marks: [["front",8.4,41.6],["back",60.2,41.4]]
   }
  }
 },"gluteus.minimus.posterior": {main: "back",plates: {back: [[[],[36]],[[],[34]]]
  },points: {TrP1: {marks: [["back",58.9,41]]
   }
  }
 },piriformis: {main: "back",plates: {back: [[[],[37]],[[],[35]]]
  },points: {TrP1: {marks: [["back",58.5,43.5]]
   },TrP2: {marks: [["back",54.9,41.4]]
   }
  }
 },tfl: {main: "front",plates: {front: [[[61],[]],[[48],[]]]
  },points: {TrP1: {marks: [["front",8.3,43.4]]
   }
  }
 },sartorius: {main: "front",plates: {front: [[[62],[]],[[51],[]]]
  },points: {"TrP-upper": {marks: [["front",10.2,41.6]]
   },"TrP-lower": {marks: [["front",14,53.6]]
   }
  }
 },"rectus.femoris": {main: "front",plates: {front: [[[59],[]],[[50],[]]]
  },points: {TrP1: {marks: [["front",9.9,45.8]]
   }
  }
 },"vastus.medialis": {main: "front",plates: {front: [[[63],[]],[[52],[]]]
  },points: {TrP1: {marks: [["front",13.2,61.7]]
   },TrP2: {marks: [["front",13.3,56.4]]
   }
  }
 },"vastus.lateralis": {main: "front",plates: {front: [[[60],[]],[[49],[]]],back: [[[],[53]],[[],[50]]]
  },points: {"TrP-lower": {marks: [["front",10.1,62]]
   },"TrP-mid": {marks: [["front",8.6,54.6],["front",8.9,57.4],["front",8.3,52.2]]
   },"TrP-upper": {marks: [["front",8,48.9]]
   }
  }
 },"vastus.intermedius": {main: "front",plates: {front: [[[],[59]],[[],[50]]]
  },points: {TrP1: {marks: [["front",10.7,51]]
   }
  }
 },pectineus: {main: "front",plates: {front: [[[],[45]],[[],[46]]]
  },points: {TrP1: {marks: [["front",13.3,45.7]]
   }
  }
 },"adductor.longus.brevis": {main: "front",plates: {front: [[[44],[]],[[47],[]]]
  },points: {TrP1: {marks: [["front",14.3,48.3]]
   },TrP2: {marks: [["front",14,51.4]]
   }
  }
 },"adductor.magnus": {main: "back",plates: {back: [[[],[52]],[[],[49]]]
  },points: {TrP1: {marks: [["back",53.6,55.2]]
   },TrP2: {marks: [["back",54.3,50.3]]
   }
  }
 },gracilis: {main: "front",plates: {front: [[[],[44,63]],[[],[47,52]]]
  },points: {TrP1: {marks: [["front",14.1,56.2]]
   }
  }
 },"hamstrings.medial": {main: "back",plates: {back: [[[52],[]],[[49],[]]]
  },points: {TrP1: {marks: [["back",55.4,58.6]]
   }
  }
 },"biceps.femoris": {main: "back",plates: {back: [[[53],[]],[[50],[]]]
  },points: {TrP1: {marks: [["back",57.8,58.6]]
   }
  }
 },popliteus: {main: "back",plates: {back: [[[],[40,41,45]],[[],[38,39,42]]]
  },points: {TrP1: {marks: [["back",54.8,69.5]]
   }
  }
 },plantaris: {main: "back",plates: {back: [[[],[40,41,46]],[[],[38,39,43]]]
  },points: {TrP1: {marks: [["back",57.3,67.2]]
   }
  }
 },gastrocnemius: {main: "back",plates: {back: [[[45,46],[]],[[42,43],[]]]
  },points: {TrP1: {marks: [["back",54.5,72.4]]
   },TrP2: {marks: [["back",58,72]]
   },"TrP3-4": {marks: [["back",55.6,68.4],["back",57.4,68.6]]
   }
  }
 },soleus: {main: "back",plates: {front: [[[],[65]],[[],[55]]],back: [[[47],[]],[[44],[]]]
  },points: {TrP1: {marks: [["back",54.9,80.4]]
   },TrP2: {marks: [["back",58.9,73.8]]
   },TrP3: {marks: [["back",57.5,78.8]]
   }
  }
 },"tibialis.anterior": {main: "front",plates: {front: [[[66],[]],[[54],[]]]
  },points: {TrP1: {marks: [["front",10.8,74]]
   }
  }
 },"tibialis.posterior": {main: "back",plates: {back: [[[],[45,47]],[[],[42,44]]]
  },points: {TrP1: {marks: [["back",56.3,74]]
   }
  }
 },"peroneus.longus.brevis": {main: "front",plates: {front: [[[],[66]],[[],[54]]],back: [[[],[47]],[[],[44]]]
  },points: {"TrP-longus": {marks: [["front",9.2,72.6]]
   },"TrP-brevis": {marks: [["front",10.6,81.2],["foot-outer",104,30]]
   }
  }
 },"peroneus.tertius": {main: "front",plates: {front: [[[],[66]],[[],[54]]]
  },points: {TrP1: {marks: [["front",12,84.8],["foot-outer",126,58]]
   }
  }
 },"extensor.digitorum.longus": {main: "front",plates: {front: [[[],[66]],[[],[54]]]
  },points: {TrP1: {marks: [["front",9.9,73.2]]
   }
  }
 },"extensor.hallucis.longus": {main: "front",plates: {front: [[[],[66]],[[],[54]]]
  },points: {TrP1: {marks: [["front",11.5,80.2]]
   }
  }
 },"flexor.digitorum.longus": {main: "back",plates: {front: [[[],[65]],[[],[55]]],back: [[[],[45,47]],[[],[42,44]]]
  },points: {TrP1: {marks: [["back",54,73.4]]
   }
  }
 },"flexor.hallucis.longus": {main: "back",plates: {back: [[[],[47]],[[],[44]]]
  },points: {TrP1: {marks: [["back",57,81.6]]
   }
  }
 },"extensor.digitorum.brevis": {main: "front",plates: {front: [[[],[64]],[[],[53]]]
  },points: {TrP1: {marks: [["front",11.9,88.6],["foot-outer",143,127],["foot-top",69,122]]
   }
  }
 },"abductor.hallucis": {main: "front",plates: {front: [[[],[64]],[[],[53]]],back: [[[],[51]],[[],[48]]]
  },points: {TrP1: {marks: [["front",14.1,88.8],["foot-inner",196,170],["foot-sole",117,232]]
   }
  }
 },"flexor.digitorum.brevis": {main: "back",plates: {back: [[[],[51]],[[],[48]]]
  },points: {TrP1: {marks: [["back",54.5,91],["foot-sole",84,186]]
   }
  }
 },"abductor.digiti.minimi.foot": {main: "back",plates: {front: [[[],[64]],[[],[53]]],back: [[[],[51]],[[],[48]]]
  },points: {TrP1: {marks: [["back",56.2,90.9],["foot-sole",46,180],["foot-outer",160,178]]
   }
  }
 },"quadratus.plantae": {main: "back",plates: {back: [[[],[51]],[[],[48]]]
  },points: {TrP1: {marks: [["back",54.9,90.2],["foot-sole",86,232]]
   }
  }
 },"adductor.hallucis": {main: "back",plates: {back: [[[],[51]],[[],[48]]]
  },points: {TrP1: {marks: [["back",55.2,92],["foot-sole",90,116]]
   }
  }
 },"flexor.hallucis.brevis": {main: "back",plates: {back: [[[],[51]],[[],[48]]]
  },points: {TrP1: {marks: [["back",54,91.6],["foot-sole",122,140]]
   }
  }
 },"interossei.foot": {main: "front",plates: {front: [[[],[64]],[[],[53]]]
  },points: {TrP1: {marks: [["front",12.2,90.2],["foot-top",104,190],["foot-top",83,190],["foot-top",61,188]]
   }
  }
 }
};
