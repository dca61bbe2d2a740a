import { cennan } from "./accounts/cennan.ts";
import { chengli } from "./accounts/chengli.ts";
import { dihe } from "./accounts/dihe.ts";
import { hengzhi } from "./accounts/hengzhi.ts";
import { jinfeng } from "./accounts/jinfeng.ts";
import { jingjian } from "./accounts/jingjian.ts";
import { jingmo } from "./accounts/jingmo.ts";
import { lichang } from "./accounts/lichang.ts";
import { lingshan } from "./accounts/lingshan.ts";
import { linqi } from "./accounts/linqi.ts";
import { panzhu } from "./accounts/panzhu.ts";
import { pengye } from "./accounts/pengye.ts";
import { qiaoling } from "./accounts/qiaoling.ts";
import { shujin } from "./accounts/shujin.ts";
import { songyu } from "./accounts/songyu.ts";
import { weize } from "./accounts/weize.ts";
import { xidu } from "./accounts/xidu.ts";
import { xiuping } from "./accounts/xiuping.ts";
import { xunzhi } from "./accounts/xunzhi.ts";
import { xutong } from "./accounts/xutong.ts";
import { yanping } from "./accounts/yanping.ts";
import { yizhou } from "./accounts/yizhou.ts";
import { yuanlan } from "./accounts/yuanlan.ts";
import { yuantang } from "./accounts/yuantang.ts";
import type { SampleAccount } from "./shapes.ts";

/** In the order of the customers sheet. */
export const accounts: readonly SampleAccount[] = [
  chengli,
  pengye,
  yuanlan,
  xunzhi,
  lichang,
  xiuping,
  hengzhi,
  lingshan,
  yanping,
  xidu,
  qiaoling,
  linqi,
  shujin,
  yizhou,
  yuantang,
  cennan,
  songyu,
  dihe,
  jingmo,
  panzhu,
  jingjian,
  jinfeng,
  weize,
  xutong,
];
