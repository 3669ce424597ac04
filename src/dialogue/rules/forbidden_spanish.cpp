#include <array>

#include "dialogue/rules/forbidden.hpp"

namespace kiosk::dialogue::rules {

namespace {

constexpr const char* kSafety =
    "«Esta lista no puede revisar su cuerpo. Si tiene duda, pida ayuda».";
constexpr const char* kAmount = "«Su médico decide los pasos. Pídalos por escrito».";
constexpr const char* kPump = "«Solo el personal preparado toca los ajustes».";
constexpr const char* kBlame = "palabras neutras: «El cuerpo se acostumbra».";
constexpr const char* kWait = "«Puede ser una emergencia. Pida ayuda ya».";
constexpr const char* kStop = "«No lo deje. Llame primero».";
constexpr const char* kExtra = "«Llame hoy y pregunte cómo volver a empezar».";
constexpr const char* kDrive = "«Llame a una ambulancia, o pida a alguien que lo lleve».";
constexpr const char* kDiagnosis = "«Estas pueden ser señales de abstinencia».";

constexpr auto kPatterns = std::to_array<Forbidden>({
    {"D130", "es", "usted está bien|seguro|segura|sano|sana", Unless::Conditional, kSafety},
    {"D130", "es", "está a salvo", Unless::Conditional, kSafety},
    {"D130", "es", "fuera de peligro", Unless::Conditional, kSafety},
    {"D130", "es", "no está en peligro", Unless::Never, kSafety},
    {"D130", "es", "todo está|va bien", Unless::Conditional, kSafety},
    {"D130", "es", "nada de qué|que preocuparse", Unless::Never, kSafety},
    {"D130", "es", "completamente|totalmente seguro|segura", Unless::Negated, kSafety},
    {"D130", "es", "sin|ningún riesgo|peligro", Unless::Negated, "«El aviso es para todos»."},
    {"D130", "es", "no hay riesgo|peligro", Unless::Never, "«El aviso es para todos»."},
    {"D130",
     "es",
     "sin alarma|pitido todo",
     Unless::Never,
     "«Confíe en su cuerpo. Si no suena, no quiere decir que todo esté bien»."},
    {"D130",
     "es",
     "seguro|segura en|durante el embarazo",
     Unless::Negated,
     "«No lo deje. Llame hoy a su médico o partera»."},
    {"D130",
     "es",
     "cantidad|dosis es segura",
     Unless::Negated,
     "«Si alguien tomó de más, pida ayuda ya»."},
    {"D131", "es", "mg|mcg|miligramo|miligramos|microgramo|microgramos", Unless::Never, kAmount},
    {"D131", "es", "# por ciento", Unless::Never, kAmount},
    {"D131", "es", "# ml|mililitros", Unless::Never, kAmount},
    {"D131", "es", "media pastilla|tableta|dosis", Unless::Negated, kAmount},
    {"D131", "es", "a la mitad", Unless::Negated, kAmount},
    {"D131",
     "es",
     "dura|duran # días|semanas|horas|meses",
     Unless::Negated,
     "«Llame si se siente peor»."},
    {"D132",
     "es",
     "reinicie|reinicia|reinicien|reiniciar|reiniciarla|reprograme|resetee|resetear",
     Unless::ByStaff,
     kPump},
    {"D132", "es", "apriete|presione|frote|gire|voltee la|su bomba", Unless::ByStaff, kPump},
    {"D134", "es", "adicto|adicta|adictos|adictas|drogadicto|drogadicta", Unless::Negated, kBlame},
    {"D134", "es", "abuso|abusa|abusar|abusó", Unless::Never, kBlame},
    {"D134", "es", "incumplidor|incumplidora|irrazonable|irracional", Unless::Never, kBlame},
    {"D135", "es", "espere|esperar a ver", Unless::Negated, kWait},
    {"D135", "es", "es|son|sea solo|sólo ansiedad|nervios|estrés", Unless::Negated, kWait},
    {"D135", "es", "solo|sólo es|son ansiedad|nervios|estrés", Unless::Negated, kWait},
    {"D135", "es", "pruebe primero los|estos|nuestros consejos", Unless::Negated, kWait},
    {"D135",
     "es",
     "pastillas y espere",
     Unless::Negated,
     "«Tome pastillas de rescate solo como le dijo su equipo. Vaya igual al hospital»."},
    {"D136",
     "es",
     "es|sea seguro dejar|dejarlo|saltar|saltarse|suspender|parar",
     Unless::Negated,
     kStop},
    {"D136",
     "es",
     "puede dejar|saltar|saltarse|suspender|dejarlo|parar",
     Unless::WithDoctor,
     kStop},
    {"D136",
     "es",
     "^ deje|suspenda el|de|su baclofeno|tomar|tomarlo|medicina",
     Unless::Negated,
     kStop},
    {"D136", "es", "salte|sáltese una|la|su|esta dosis", Unless::Negated, kStop},
    {"D136", "es", "tome extra|doble", Unless::Negated, kExtra},
    {"D136", "es", "tome de más", Unless::Negated, kExtra},
    {"D136", "es", "tome * de más", Unless::Negated, kExtra},
    {"D136", "es", "doble|duplique la|su|una dosis", Unless::Negated, kExtra},
    {"D136", "es", "tome sus|las pastillas viejas|anteriores", Unless::Negated, kExtra},
    {"D137", "es", "maneje|conduzca al|a|hasta|usted", Unless::Negated, kDrive},
    {"D138", "es", "usted tiene abstinencia", Unless::Conditional, kDiagnosis},
    {"D138", "es", "tiene usted abstinencia", Unless::Conditional, kDiagnosis},
});

}  // namespace

std::span<const Forbidden> forbidden_in_spanish() {
  return kPatterns;
}

}  // namespace kiosk::dialogue::rules
