#include <array>

#include "dialogue/rules/forbidden.hpp"

namespace kiosk::dialogue::rules {

namespace {

constexpr const char* kSafety =
    "“This list cannot check your body. If you are not sure, get help.”";
constexpr const char* kAmount = "“Your doctor sets the steps. Ask for them in writing.”";
constexpr const char* kPump = "“Only trained staff touch the settings.”";
constexpr const char* kBlame = "neutral words: “Your body gets used to it.”";
constexpr const char* kWait = "“This can be an emergency. Get help now.”";
constexpr const char* kStop = "“Do not stop. Call first.”";
constexpr const char* kExtra = "“Call today and ask how to restart.”";
constexpr const char* kDrive = "“Call for an ambulance, or have someone drive you.”";
constexpr const char* kDiagnosis = "“These can be signs of withdrawal.”";

constexpr auto kPatterns = std::to_array<Forbidden>({
    {"D130", "en", "you are|you're safe|fine|ok|okay|healthy", Unless::Conditional, kSafety},
    {"D130", "en", "you are|you're out of danger", Unless::Conditional, kSafety},
    {"D130", "en", "you are|you're not in danger", Unless::Never, kSafety},
    {"D130", "en", "you will be safe|fine|ok|okay", Unless::Conditional, kSafety},
    {"D130", "en", "all|everything is well|fine|ok|okay", Unless::Conditional, kSafety},
    {"D130", "en", "nothing to worry about", Unless::Conditional, kSafety},
    {"D130", "en", "completely|perfectly|totally safe", Unless::Negated, kSafety},
    {"D130", "en", "no|without risk|danger", Unless::Negated, "“The warning is for everyone.”"},
    {"D130",
     "en",
     "no alarm|beep|sound means",
     Unless::Never,
     "“Trust your body. No beep does not mean it is fine.”"},
    {"D130",
     "en",
     "safe in|during pregnancy",
     Unless::Negated,
     "“Do not stop. Call your doctor or midwife today.”"},
    {"D130",
     "en",
     "amount|dose is safe",
     Unless::Negated,
     "“If someone took too much, get help now.”"},
    {"D130",
     "en",
     "stops|prevents all withdrawal",
     Unless::Negated,
     "“A slow taper lowers the risk. Call if you feel worse.”"},
    {"D131", "en", "mg|mcg|milligram|milligrams|microgram|micrograms", Unless::Never, kAmount},
    {"D131", "en", "# percent|ml|milliliters|millilitres", Unless::Never, kAmount},
    {"D131", "en", "# per cent", Unless::Never, kAmount},
    {"D131", "en", "half a tablet|pill|dose", Unless::Negated, kAmount},
    {"D131", "en", "by half", Unless::Negated, kAmount},
    {"D131",
     "en",
     "lasts|last # days|weeks|hours|months",
     Unless::Negated,
     "“Call if you feel worse.”"},
    {"D132", "en", "reboot|reboots|rebooting", Unless::Negated, kPump},
    {"D132",
     "en",
     "reset|restart|reprogram|press|rub|turn the|your|a pump",
     Unless::ByStaff,
     kPump},
    {"D132", "en", "reset|reboot|reprogram it", Unless::ByStaff, kPump},
    {"D132",
     "en",
     "resetting|restarting|pressing|rubbing|turning the|your|a pump",
     Unless::ByStaff,
     kPump},
    {"D134", "en", "addict|addicts|abuse|abuser|abusers|abusing|junkie", Unless::Never, kBlame},
    {"D134",
     "en",
     "non-compliant|noncompliant|non-compliance|noncompliance",
     Unless::Never,
     kBlame},
    {"D134", "en", "unreasonable|unreasonably", Unless::Never, kBlame},
    {"D135", "en", "wait and see", Unless::Negated, kWait},
    {"D135", "en", "just|only|merely anxiety|nerves|stress", Unless::Negated, kWait},
    {"D135", "en", "try|use the|these|our|some tips first", Unless::Negated, kWait},
    {"D135",
     "en",
     "tablets|pills and wait",
     Unless::Negated,
     "“Take rescue tablets only as your pump team told you. Still go to the hospital.”"},
    {"D136", "en", "safe to stop|skip|quit|double|miss|share", Unless::Negated, kStop},
    {"D136", "en", "you can|may stop|skip|quit", Unless::WithDoctor, kStop},
    {"D136", "en", "^ stop|quit baclofen|taking|your|the", Unless::Negated, kStop},
    {"D136", "en", "skip a|your|the|one|this dose", Unless::Negated, kStop},
    {"D136",
     "en",
     "take extra|double|more tablets|pills|doses|baclofen|medicine",
     Unless::Negated,
     kExtra},
    {"D136", "en", "take an|one|two extra", Unless::Negated, kExtra},
    {"D136", "en", "double your|the|a dose", Unless::Negated, kExtra},
    {"D136", "en", "take your|the old|leftover tablets|pills", Unless::Negated, kExtra},
    {"D136", "en", "restart at", Unless::Negated, kExtra},
    {"D137", "en", "drive to|yourself", Unless::Negated, kDrive},
    {"D138", "en", "you have withdrawal", Unless::Conditional, kDiagnosis},
    {"D138", "en", "you are|you're in withdrawal", Unless::Conditional, kDiagnosis},
    {"D138", "en", "you have an overdose", Unless::Conditional, kDiagnosis},
});

}  // namespace

std::span<const Forbidden> forbidden_in_english() {
  return kPatterns;
}

}  // namespace kiosk::dialogue::rules
